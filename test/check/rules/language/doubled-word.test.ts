import { doubledWord } from '../../../../src/check/rules/language/doubled-word.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(doubledWord, {
  valid: {
    'no word twice': { theme: 'Thi đua, đua nhau' },
    'words Vietnamese doubles': {
      theme: 'Luôn luôn đổi mới; song song với; ngành ngành thi đua; nhận xét chung chung; năm năm',
    },
    'a word that begins as the one before': { theme: 'thi thiết thực' },
    'words of two syllables that meet': {
      theme: '100% đại biểu biểu quyết; cá nhân nhân dịp; thực hiện hiện đại hóa; Tờ trình trình UBND tỉnh',
    },
    'more such words': {
      theme:
        'Đồng chí chí công vô tư; công tác tác nghiệp; công tác tác động; phụ trách trách nhiệm; đại diện diện chính sách; giờ giờ; nguy cơ cơ bản; pháp luật luật sư; phát triển triển khai; chương trình chuyển đổi số số 15-CTr/TU; cấp ủy ủy quyền; toàn quốc quốc phòng',
    },
    'a word that ends another, behind which a clause goes on': {
      theme:
        'kết quả đạt được được Tỉnh ủy ghi nhận; còn tồn tại tại một số đơn vị; nội dung nêu trên trên địa bàn; kèm theo theo quy định; cuối cùng cùng với; địa chỉ chỉ mở được trên máy này',
    },
    'words of two syllables said twice': {
      theme: 'từng bước từng bước, lần lượt lần lượt, mỗi người mỗi người; dần dần dần dần; sạch sẽ sạch sẽ',
    },
    'who acts and what is done': {
      theme:
        'Ban Chỉ đạo chỉ đạo các đơn vị; ban tổ chức tổ chức hội nghị; các tổ chức tổ chức ngày hội; người lao động lao động sáng tạo; Sở Xây dựng xây dựng kế hoạch; Đoàn kiểm tra kiểm tra 08 đơn vị; đơn vị phối hợp phối hợp tốt; các khối thi đua thi đua sôi nổi; bộ phận tham mưu tham mưu; cán bộ quản lý quản lý',
    },
    'two words that are not the same two': { theme: 'thi đua, thi đua; tập thể và tập thể; 05 tập 05 tập; a bc a bc' },
    'two words that open a paragraph': { pledge: { items: [{ text: 'Phát động thi đua\nThi đua là yêu nước' }] } },
    'two words allowed here': {
      theme: 'thi đua thi đua',
      checks: { 'doubled-word': { parameters: { allowed: ['thi đua'] } } },
    },
    'an office before the name of a body': { theme: 'Trưởng ban Ban Quản lý các khu công nghiệp' },
    'the name of a person': { theme: 'Đồng chí Trần Linh Linh' },
    'a capital that opens a paragraph': { pledge: { items: [{ text: 'Hoạt động của Khối\nKhối đã họp' }] } },
    'numbers and letters': { theme: '5 5 a a A A' },
    'vừa … vừa': { theme: 'vừa làm vừa học, vừa vừa' },
    'a word allowed here': { theme: 'đua đua', checks: { 'doubled-word': { parameters: { allowed: ['đua'] } } } },
  },
  invalid: {
    'twice in one line': [{ theme: 'Khối thi đua đua các sở, ngành' }, ['theme', 'đua đua']],
    'a small word': [{ theme: 'Các các đơn vị ở ở trong Khối' }, ['theme', 'Các các'], ['theme', 'ở ở']],
    'with wide spaces, before a comma': [{ theme: 'khen  thưởng   thưởng, đua' }, ['theme', 'thưởng   thưởng']],
    'in decomposed letters': [{ theme: 'Việt Nam thi đua đua nhé'.normalize('NFD') }, ['theme', 'đua đua']],
    'in capitals, over a line end': [
      { pledge: { items: [{ text: 'THI ĐUA\nđua các sở' }] } },
      ['pledge.items[0].text', 'ĐUA\nđua'],
    ],
    'the beginning of a compound': [
      { theme: 'Phong phong trào; các phong phong trào, và thực thực hiện' },
      ['theme', 'Phong phong'],
      ['theme', 'phong phong'],
      ['theme', 'thực thực'],
    ],
    'a word of two syllables': [{ theme: 'Thực hiện thực hiện tốt' }, ['theme', 'Thực hiện thực hiện']],
    'more of them': [
      { theme: 'Triển khai triển khai các phong trào thi đua thi  đua' },
      ['theme', 'Triển khai triển khai'],
      ['theme', 'thi đua thi  đua'],
    ],
    'in capitals and decomposed letters': [
      { theme: 'PHONG TRÀO THI ĐUA THI ĐUA YÊU NƯỚC'.normalize('NFD') },
      ['theme', 'THI ĐUA THI ĐUA'.normalize('NFD')],
    ],
    'behind a comma, over a line end': [
      { pledge: { items: [{ text: 'Năm 2026, đơn vị đơn vị\nđạt: đề nghị\nđề nghị' }] } },
      ['pledge.items[0].text', 'đơn vị đơn vị'],
      ['pledge.items[0].text', 'đề nghị\nđề nghị'],
    ],
    'a word not allowed any more': [
      { theme: 'luôn luôn', checks: { 'doubled-word': { parameters: { allowed: [] } } } },
      ['theme', 'luôn luôn'],
    ],
  },
});
