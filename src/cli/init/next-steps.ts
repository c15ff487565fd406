/** What to say when a workspace is there: its files, and what to do next. */
export function nextSteps(folder: string, paths: readonly string[]): string {
  const place = asArgument(folder);
  return [
    'Đã tạo:',
    ...paths.map((path) => `  ${path}`),
    'Việc tiếp theo: mở hai tệp .yaml, ghi thêm vào những mục để trống (trên mỗi mục có lời giải thích), rồi chạy:',
    `  thidua check ${place}`,
    `  thidua generate ${place}`,
  ].join('\n');
}

/** As it is typed after a command; a backslash before a closing quotation mark would swallow it. */
function asArgument(folder: string): string {
  return /^[\p{L}\p{M}\p{N}_./\\:-]+$/u.test(folder) ? folder : `"${folder.replace(/(?<=.)[/\\]+$/u, '')}"`;
}
