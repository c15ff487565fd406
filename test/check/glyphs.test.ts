import { describe, expect, test } from '@jest/globals';
import { findUnprintable } from '../../src/check/glyphs.js';
import { FONTS } from '../lower/fonts.js';
import { bloc, FULL } from '../model/bloc.js';

describe('characters no paper could print', () => {
  test('are found with their field, wherever they stand', () => {
    const data = bloc({
      units: [{ name: 'Sở 甲 và 乙 và 甲' }, { name: 'Sở Y tế', signatory: { name: '😀' } }],
      pledge: { items: [{ text: 'a', points: ['b', 'ع'] }] },
      documents: { 'giao-uoc': { place: '𝄞' } },
    });
    expect(findUnprintable(data, FONTS)).toEqual([
      { field: 'units[0].name', character: '甲' },
      { field: 'units[0].name', character: '乙' },
      { field: 'units[1].signatory.name', character: '😀' },
      { field: 'pledge.items[0].points[1]', character: 'ع' },
      { field: 'documents.giao-uoc.place', character: '𝄞' },
    ]);
  });

  test('are none in Vietnamese and the signs it is written with', () => {
    const theme = 'ẮẰẲẴẶắằẳẵặ ẤẦẨẪẬấầẩẫậ ĐđƯưỮữỴỵ “” ‘’ – — … • § % ‰ € ₫ ½ ² ° ± × ÷ ≤ ≥ ™ ©';
    expect(findUnprintable(bloc({ ...FULL, theme }), FONTS)).toEqual([]);
  });
});
