/** How large pages are shown: so many times their printed size, or as large as there is room. */
export type Zoom = number | 'wide' | 'whole' | 'usual';

/** The room there is for a page, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}
