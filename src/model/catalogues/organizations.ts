import type { CalendarDate } from '../date.js';
import { day } from './day.js';
import { TURNING_DAYS } from './turning-days.js';

/** A body or a place, the days on which it exists under these names, and what it became. */
export interface Organization {
  /** The name in full, then other ways to write it. */
  readonly names: readonly [string, ...string[]];
  /** A day before which it surely did not exist. */
  readonly from?: CalendarDate;
  /** A day after which it surely does not exist; it may have ended earlier. */
  readonly to?: CalendarDate;
  readonly successors?: readonly string[];
  /** A word that says a kind of place: it counts only before a name, as in `huyện Minh Họa`. */
  readonly beforeName?: true;
  /** Read in an instrument or an official page; the rest is common knowledge that was not looked up. */
  readonly isVerified?: true;
}

const { july2025 } = TURNING_DAYS;
/** Departments and Party bodies were merged in the first months of the year, not everywhere on the same day. */
const YEAR_2025 = day(2025, 1, 1);

/** Provinces that are part of others since 01/7/2025 (Nghị quyết số 202/2025/QH15), by what they are part of. */
const MERGED_PROVINCES: Readonly<Record<string, readonly string[]>> = {
  'tỉnh Tuyên Quang': ['Hà Giang'],
  'tỉnh Lào Cai': ['Yên Bái'],
  'tỉnh Thái Nguyên': ['Bắc Kạn'],
  'tỉnh Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'tỉnh Bắc Ninh': ['Bắc Giang'],
  'tỉnh Hưng Yên': ['Thái Bình'],
  'thành phố Hải Phòng': ['Hải Dương'],
  'tỉnh Ninh Bình': ['Nam Định', 'Hà Nam'],
  'tỉnh Quảng Trị': ['Quảng Bình'],
  'thành phố Đà Nẵng': ['Quảng Nam'],
  'tỉnh Quảng Ngãi': ['Kon Tum'],
  'tỉnh Gia Lai': ['Bình Định'],
  'tỉnh Khánh Hòa': ['Ninh Thuận'],
  'tỉnh Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'tỉnh Đắk Lắk': ['Phú Yên'],
  'Thành phố Hồ Chí Minh': ['Bình Dương', 'Bà Rịa - Vũng Tàu'],
  'tỉnh Đồng Nai': ['Bình Phước'],
  'tỉnh Tây Ninh': ['Long An'],
  'thành phố Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'tỉnh Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'tỉnh Đồng Tháp': ['Tiền Giang'],
  'tỉnh Cà Mau': ['Bạc Liêu'],
  'tỉnh An Giang': ['Kiên Giang'],
};

const PROVINCES = Object.entries(MERGED_PROVINCES).flatMap(([successor, provinces]) =>
  provinces.map(
    (name): Organization => ({
      names: [`tỉnh ${name}`, `Tỉnh ủy ${name}`],
      to: july2025.eve,
      successors: [successor],
    }),
  ),
);

const DISTRICTS: readonly Organization[] = [
  {
    names: ['huyện', 'quận', 'thị xã', 'thị trấn'],
    to: july2025.eve,
    successors: ['xã', 'phường', 'đặc khu'],
    beforeName: true,
    isVerified: true,
  },
  {
    names: [
      'Ủy ban nhân dân cấp huyện',
      'UBND cấp huyện',
      'Ủy ban nhân dân huyện',
      'UBND huyện',
      'UBND các huyện',
      'Ủy ban nhân dân các huyện',
      'Huyện ủy',
    ],
    to: july2025.eve,
    successors: ['Ủy ban nhân dân cấp xã'],
    isVerified: true,
  },
  { names: ['đặc khu'], from: july2025.first, beforeName: true, isVerified: true },
];

const DEPARTMENTS: readonly Organization[] = [
  {
    names: [
      'Sở Lao động - Thương binh và Xã hội',
      'Sở LĐ-TB&XH',
      'Sở LĐ-TBXH',
      'Sở LĐ-TB và XH',
      'Sở LĐTB&XH',
      'Sở LĐTBXH',
    ],
    to: july2025.eve,
    successors: ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'],
  },
  {
    names: ['Sở Thông tin và Truyền thông', 'Sở TT&TT', 'Sở TTTT'],
    to: july2025.eve,
    successors: ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
  },
  {
    names: ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT'],
    to: july2025.eve,
    successors: ['Sở Tài chính'],
  },
  {
    names: ['Sở Giao thông vận tải', 'Sở GTVT'],
    to: july2025.eve,
    successors: ['Sở Xây dựng'],
  },
  {
    names: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NNPTNT'],
    to: july2025.eve,
    successors: ['Sở Nông nghiệp và Môi trường'],
  },
  {
    names: ['Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'Sở TNMT'],
    to: july2025.eve,
    successors: ['Sở Nông nghiệp và Môi trường'],
  },
  { names: ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT'], from: YEAR_2025 },
  { names: ['Ban Dân tộc'], to: july2025.eve, successors: ['Sở Dân tộc và Tôn giáo'] },
  // committees of the councils of that name go on
  {
    names: [
      'Ban Dân tộc Hội đồng nhân dân',
      'Ban Dân tộc của Hội đồng nhân dân',
      'Ban Dân tộc HĐND',
      'Ban Dân tộc của HĐND',
      'Ban Dân tộc và Tôn giáo',
    ],
  },
  { names: ['Sở Dân tộc và Tôn giáo'], from: YEAR_2025 },
  {
    names: ['Ban Thi đua - Khen thưởng tỉnh', 'Ban Thi đua - Khen thưởng thành phố', 'Ban TĐKT tỉnh'],
    to: july2025.eve,
    successors: ['Sở Nội vụ (Phòng Thi đua, khen thưởng)'],
  },
  {
    names: ['Đài Phát thanh và Truyền hình', 'Đài PT&TH', 'Đài PTTH', 'Đài Phát thanh - Truyền hình'],
    to: july2025.eve,
    successors: ['Báo và phát thanh, truyền hình'],
  },
  { names: ['Báo và phát thanh, truyền hình'], from: YEAR_2025, isVerified: true },
  // some call the new body so
  { names: ['Báo và Đài Phát thanh và Truyền hình', 'Báo và Đài Phát thanh - Truyền hình'] },
  {
    names: ['Trung tâm Hành chính công'],
    to: july2025.eve,
    successors: ['Trung tâm Phục vụ hành chính công'],
  },
];

const PARTY_BODIES: readonly Organization[] = [
  {
    names: ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo Thành ủy', 'Ban Tuyên giáo Trung ương'],
    to: july2025.eve,
    successors: ['Ban Tuyên giáo và Dân vận'],
  },
  {
    names: ['Ban Dân vận Tỉnh ủy', 'Ban Dân vận Thành ủy', 'Ban Dân vận Trung ương'],
    to: july2025.eve,
    successors: ['Ban Tuyên giáo và Dân vận'],
  },
  { names: ['Ban Tuyên giáo và Dân vận'], from: YEAR_2025 },
  {
    names: [
      'Đảng ủy Khối các Cơ quan và Doanh nghiệp',
      'Đảng ủy Khối Cơ quan và Doanh nghiệp',
      'Đảng ủy Khối các cơ quan',
      'Đảng ủy Khối các doanh nghiệp',
      'Đảng ủy Khối doanh nghiệp',
    ],
    to: july2025.eve,
    successors: ['Đảng ủy các cơ quan Đảng tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  },
  { names: ['Đảng ủy các cơ quan Đảng', 'Đảng ủy Ủy ban nhân dân', 'Đảng ủy UBND'], from: YEAR_2025 },
];

/** Bodies and places that ended or began; what stands here without days only keeps a shorter name from being read in its own. */
export const ORGANIZATIONS: readonly Organization[] = [...PROVINCES, ...DISTRICTS, ...DEPARTMENTS, ...PARTY_BODIES];
