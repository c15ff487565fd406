// A workbook of a hundred blocs with a thousand units, read and validated: `node bench/workbook.mjs` after a build. Each bloc
// has all the invented year of the examples has.
import { join } from 'node:path';
import { validateRecord } from '../dist/api/validate-record.js';
import { findFiles } from '../dist/load/find-files.js';
import { loadSource } from '../dist/load/load-source.js';
import { nodeWorld, packageFolder } from '../dist/node.js';
import { readWorkbook } from '../dist/workbook/read/read-workbook.js';
import { workbookFile } from '../dist/workbook/write/workbook-file.js';
import { median, timed } from './statistics.mjs';

const [BLOCS, UNITS, ROUNDS] = [100, 10, 5];

const sources = (await findFiles(nodeWorld, join(packageFolder(), 'examples', 'minh-hoa'))).value;
const { data } = (
  await loadSource(
    nodeWorld,
    sources.find(({ file }) => file.includes('tong-hop')),
  )
).value;
const more = Array.from({ length: UNITS - data.units.length }, (_, index) => ({ name: `Đơn vị thứ ${index + 1}` }));
const blocs = Array.from({ length: BLOCS }, (_, index) => ({
  key: `khoi-${index + 1}`,
  data: { ...data, units: [...data.units, ...more] },
}));

let written;
const { time: writing } = await timed(() => {
  written = workbookFile(blocs, nodeWorld.gzip).value;
});

const times = { read: [], validate: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  let records = [];
  let valid = [];
  const { time: read } = await timed(() => {
    records = readWorkbook(written, 'khoi.xlsx').value.map(({ record }) => record);
  });
  const { time: validate } = await timed(() => {
    valid = records.map((record) => validateRecord(record));
  });
  if (valid.length !== BLOCS || !valid.every(({ ok }) => ok)) throw new Error('not valid');
  times.read.push(read);
  times.validate.push(validate);
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
console.log(`${BLOCS} blocs, ${BLOCS * UNITS} units, ${(written.length / 1e6).toFixed(1)} MB`);
console.log(`written in ${seconds(writing)}`);
console.log(`read: first ${seconds(times.read[0])}, median ${seconds(median(times.read))}`);
console.log(`validated: first ${seconds(times.validate[0])}, median ${seconds(median(times.validate))}`);
console.log(`both, the first time: ${seconds(times.read[0] + times.validate[0])}`);
