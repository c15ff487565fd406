interface Person {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
}

/** Someone as a message names them: `Lê Thị D, Chủ nhiệm`. */
export function personWords({ name = 'người chưa ghi tên', title }: Person): string {
  return title === undefined ? name : `${name}, ${title}`;
}
