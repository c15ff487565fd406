/** What the tool reads in a folder: data, and a workspace's own templates and typeface. */
const READ = /\.(?:xlsx|xlsm|xls|xlsb|ods|yaml|yml|json|hbs|ttf)$/iu;

/** Whether a file in a folder is one to read; `~$` begins those that Excel leaves beside an open workbook. */
export function accepted(name: string): boolean {
  return READ.test(name) && !/^(?:\.|~\$)/u.test(name);
}
