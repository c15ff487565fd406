/** Who issues the circulars on emulation and on archives. */
export const HOME_AFFAIRS = 'Bộ trưởng Bộ Nội vụ';
