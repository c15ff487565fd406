import { expect, test } from '@jest/globals';
import { pagePlaces } from '../../../src/cli/preview/page-places.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

/** Has no templates; its paths are those of Windows. */
const windows = Object.assign(new MemoryWorld(), { absolute: (path: string) => path.replaceAll('/', '\\') });

test('paths of Windows become paths of the page', async () => {
  const workspace = 'D:\\Dữ liệu\\minh-hoa';
  const sources = [
    { file: `${workspace}\\blocs\\một.yaml`, workspace, defaults: `${workspace}/thidua.yaml` },
    { file: `${workspace}/blocs/hai.xlsx`, workspace: `${workspace}`, defaults: `${workspace}/thidua.yaml` },
    { file: '\\\\máy-chủ\\chung\\lẻ.yaml' },
    { file: 'E:\\blocs\\ba.yaml', workspace: 'E:\\' },
  ];
  expect((await pagePlaces(sources, windows)).map(({ path }) => path)).toEqual([
    'minh-hoa/thidua.yaml',
    'minh-hoa/blocs/một.yaml',
    'minh-hoa/blocs/hai.xlsx',
    'lẻ.yaml',
    'du-lieu/blocs/ba.yaml',
  ]);
});
