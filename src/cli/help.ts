const GENERAL = `thidua: làm mọi văn bản của một khối thi đua trong năm, dạng Word (DOCX) và PDF.

Cách dùng:
  thidua generate <tệp hoặc thư mục>...   Làm văn bản
  thidua batch <thư mục>...               Làm văn bản của nhiều khối: chỉ phần có thay đổi, giữ bản đã sửa tay
  thidua check <tệp hoặc thư mục>...      Kiểm tra dữ liệu trước khi in, không ghi gì
  thidua documents                        Liệt kê các loại văn bản làm được
  thidua verify <tệp hoặc thư mục>...     Kiểm tra tệp PDF, Word đã làm xong, của thidua hay của nơi khác

  thidua <lệnh> --help                    Xem các tùy chọn của một lệnh
  thidua --version                        Xem phiên bản

Mã trả về: 0 là xong (kể cả khi còn chỗ trống), 1 là có văn bản không làm được, kiểm tra thấy lỗi hoặc tệp PDF có lỗi, 2 là chương trình hỏng, 130 là dừng theo yêu cầu.`;

const GENERATE = `thidua generate <tệp hoặc thư mục>... [tùy chọn]

Làm văn bản từ dữ liệu của khối: một tệp .yaml hoặc .json, một thư mục làm việc (có thidua.yaml và blocs/),
hoặc một thư mục chứa nhiều thư mục làm việc.

Tùy chọn:
  --document <mã>       Chỉ làm loại văn bản này (xem mã bằng: thidua documents); ghi nhiều lần cho nhiều loại
  --format docx,pdf     Định dạng cần làm; không ghi thì làm cả hai
  --out <thư mục>       Nơi ghi kết quả; không ghi thì là “out”
  --draft               Thêm chữ DỰ THẢO vào mỗi văn bản
  --signature-fields none|all
                        PDF không có (none) hoặc có (all) ô để ký số ở mỗi chỗ ký; không ghi thì chỉ
                        giao ước, biên bản và tờ trình có
  --signature-lines     Tệp Word có dòng chữ ký ở mỗi chỗ ký, để ký số ngay trong Word
  --json                In kết quả dạng JSON, cho chương trình khác đọc`;

const BATCH = `thidua batch <tệp hoặc thư mục>... [tùy chọn]

Làm mọi văn bản của mọi khối trong một lần, nhớ đã làm gì (tệp thidua-manifest.json) và lần sau chỉ làm phần có thay đổi.
Tệp đã có người sửa thì giữ nguyên, bản mới ghi bên cạnh với tên có “.moi”. Một khối có lỗi không làm dừng các khối khác.
Bấm Ctrl-C để dừng: khối đang dở được làm nốt, chạy lại thì làm tiếp.

Chọn văn bản:
  --document <mã>       Chỉ làm loại văn bản này; ghi nhiều lần cho nhiều loại
  --bloc <tên>          Chỉ làm khối này (tên tệp dữ liệu); ghi nhiều lần cho nhiều khối
  --year <năm>          Chỉ làm các khối của năm này; ghi nhiều lần cho nhiều năm
  --format docx,pdf     Định dạng cần làm; không ghi thì làm cả hai
  --draft               Thêm chữ DỰ THẢO vào mỗi văn bản

Ghi ra đâu:
  --out <thư mục>       Nơi ghi kết quả; không ghi thì là “out”
  --names ascii|unicode Tên tệp không dấu (ascii, như khi không ghi) hay có dấu (unicode)
  --name-pattern <mẫu>  Mẫu tên tệp; không ghi thì là "{bloc}/{year}/{order}-{kind}[-{key}].{ext}"

Làm thế nào:
  --dry-run             Chỉ kể các tệp sẽ làm, không ghi gì
  --force               Làm lại cả phần không đổi
  --prune               Xóa tệp của những văn bản không còn trong dữ liệu; tệp đã có người sửa thì không xóa
  --workers <số>        Số luồng chạy song song; không ghi thì theo máy
  --shard <i>/<n>       Chỉ làm phần thứ i trong n phần, để chia việc cho nhiều máy
  --json                In kết quả dạng JSON, cho chương trình khác đọc`;

const CHECK = `thidua check <tệp hoặc thư mục>... [tùy chọn]
thidua check --explain <mã quy tắc>

Đọc dữ liệu như một thư ký giàu kinh nghiệm, báo chỗ sai, chỗ đáng ngờ và chỗ còn trống: ở dòng nào, vì sao, sửa thế nào.
Không sửa, không ghi tệp nào.

Tùy chọn:
  --explain <mã>        Giải thích một quy tắc: nguồn, ví dụ, tham số, cách tắt; không cần nêu tệp
  --rule <mã>=off       Tắt một quy tắc trong lần chạy này; ghi nhiều lần cho nhiều quy tắc
  --max-warnings <số>   Trả về 1 khi có nhiều cảnh báo hơn số này; có lỗi thì luôn trả về 1
  --json                In kết quả dạng JSON, cho chương trình khác đọc
  --sarif               In kết quả dạng SARIF 2.1.0, cho trình soạn thảo và nơi lưu mã nguồn đọc`;

const DOCUMENTS = `thidua documents [thư mục làm việc] [tùy chọn]

Liệt kê các loại văn bản làm được: mã và tên. Có thư mục làm việc thì kể cả mẫu riêng của nó.

Tùy chọn:
  --json                In kết quả dạng JSON, cho chương trình khác đọc`;

const VERIFY = `thidua verify <tệp PDF, Word hoặc thư mục>... [tùy chọn]

Kiểm tra tệp PDF, do thidua làm hay không, theo chuẩn lưu trữ lâu dài (PDF/A-2a) và chuẩn cho máy đọc thành tiếng (PDF/UA-1).
Kiểm tra tệp Word (.docx) theo thể thức Nhà nước (Nghị định 30/2020/NĐ-CP) hoặc Đảng (Hướng dẫn 05-HD/VPTW): trang giấy, lề,
phông, cỡ chữ và từng phần của văn bản. Phần không nhận ra thì nói rõ là chưa kiểm tra.
Nên kiểm tra khi nhận tệp từ nơi khác, hoặc sau khi tệp đã qua chương trình khác. Lệnh này không sửa tệp.

Đây không phải là chứng nhận: không thấy lỗi chưa có nghĩa là tệp đạt chuẩn, vì có điều máy không kiểm tra được.
Lệnh cũng không xét chữ ký số có hợp lệ hay không.

Tùy chọn:
  --regime state|party  So tệp Word với thể thức Nhà nước (state) hay Đảng (party); không ghi thì theo đầu trang của tệp
  --json                In kết quả dạng JSON, cho chương trình khác đọc`;

/** The help texts, by command. */
export const HELP: Readonly<Record<string, string>> & { readonly general: string } = {
  general: GENERAL,
  generate: GENERATE,
  batch: BATCH,
  check: CHECK,
  documents: DOCUMENTS,
  verify: VERIFY,
};
