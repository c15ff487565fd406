const GENERAL = `thidua: làm mọi văn bản của một khối thi đua trong năm, dạng Word (DOCX) và PDF.

Cách dùng:
  thidua init [thư mục]                   Tạo một thư mục làm việc mới: hỏi từng điều rồi ghi các tệp để điền tiếp
  thidua generate <tệp hoặc thư mục>...   Làm văn bản
  thidua batch <thư mục>...               Làm văn bản của nhiều khối: chỉ phần có thay đổi, giữ bản đã sửa tay
  thidua check <tệp hoặc thư mục>...      Kiểm tra dữ liệu trước khi in, không ghi gì
  thidua preview <tệp hoặc thư mục>...    Xem văn bản trên trang làm việc trong trình duyệt; sửa dữ liệu thì trang tự đọc lại
  thidua documents                        Liệt kê các loại văn bản làm được
  thidua verify <tệp hoặc thư mục>...     Kiểm tra tệp PDF, Word đã làm xong, của thidua hay của nơi khác
  thidua schema                           In JSON Schema của dữ liệu, để trình soạn thảo gợi ý và báo lỗi khi gõ
  thidua workbook new|from ...            Làm sổ Excel để điền dữ liệu: sổ trống, hoặc có sẵn dữ liệu đang có
  thidua export <tệp hoặc thư mục>...     Lập danh sách đề nghị, bảng điểm, bảng đăng ký dạng Excel cho Hội đồng

  thidua <lệnh> --help                    Xem các tùy chọn của một lệnh
  thidua --version                        Xem phiên bản

Mã trả về: 0 là xong (kể cả khi còn chỗ trống), 1 là có văn bản không làm được, kiểm tra thấy lỗi (hoặc quá số cảnh báo cho phép), hay tệp Word, PDF đem soát có chỗ sai, 2 là chương trình hỏng, 130 là dừng theo yêu cầu.`;

const INIT = `thidua init [thư mục] [tùy chọn]

Tạo một thư mục làm việc mới: hỏi từng điều rồi ghi thidua.yaml (phần chung), một tệp dữ liệu của khối trong “blocs” và
thidua.schema.json (để trình soạn thảo gợi ý và bắt lỗi khi gõ). Điều chưa biết thì để trống, trên mỗi mục có lời giải thích;
chạy “thidua generate” được ngay. Không ghi thư mục thì tạo ở thư mục đang đứng. Không bao giờ ghi đè tệp đã có.

Tùy chọn (điều nào đã ghi thì không hỏi):
  --level <cấp>         Cấp của cơ quan tổ chức khối: tỉnh, thành phố, xã, phường, đặc khu, Bộ, Tỉnh ủy, Thành ủy, Đảng ủy
  --authority <tên>     Tên địa phương hoặc cơ quan ấy, không kèm cấp
  --place <tên>         Địa danh, đứng trước ngày ở đầu văn bản
  --regime state|party  Thể thức Nhà nước (state) hay Đảng (party)
  --bloc <tên>          Tên đầy đủ của khối thi đua
  --year <năm>          Năm giao ước
  --unit <tên>          Tên một đơn vị; ghi nhiều lần cho nhiều đơn vị, theo thứ tự ký
  --yes                 Không hỏi gì: cần có --regime, --bloc, --year, --unit; điều khác không ghi thì để trống

Ví dụ:
  thidua init minh-hoa
  thidua init minh-hoa --yes --regime state --bloc "Khối thi đua Tổng hợp" --year 2026 --unit "Sở Nội vụ" --unit "Sở Tài chính"`;

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

Để in và gửi:
  --bundle              Thêm cho mỗi khối một tập in: mọi văn bản của năm trong một tệp PDF, theo thứ tự, đủ số bản,
                        có danh mục ở đầu (<khối>/<năm>/00-tap-in.pdf)
  --bundle kind         Gộp theo loại: mỗi loại văn bản của mọi khối vào một tệp PDF, trong thư mục “tap-in”
  --one-sided           In một mặt; không ghi thì thêm trang trắng để mỗi văn bản bắt đầu ở mặt trước khi in hai mặt
  --zip                 Nén tệp của mỗi khối thành một tệp để gửi (<khối>-<năm>.zip), gồm cả tệp đã có người sửa
  --signatures-only     Ngày ký mà đổi người ký: chỉ làm các trang có chỗ ký (…-trang-ky.pdf) để thay vào bản đã in,
                        khi các trang trước không đổi; có đổi thì nói trang nào, dòng nào. Không làm gì khác

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

const PREVIEW = `thidua preview <tệp hoặc thư mục>... [tùy chọn]

Mở trang làm việc trong trình duyệt với dữ liệu đã nêu: xem chỗ cần sửa và mọi trang như khi in, tải văn bản về. Mỗi lần lưu tệp
dữ liệu (.yaml, .json, .xlsx, thidua.yaml, mẫu riêng của thư mục làm việc), trang tự đọc lại.

Lệnh in ra một địa chỉ: giữ phím Ctrl rồi bấm vào, hoặc chép sang trình duyệt. Địa chỉ ấy chỉ mở được trên máy này, mỗi lần chạy một
khác; dữ liệu không đi ra khỏi máy. Bấm Ctrl-C để dừng (trả về 0). Lệnh không sửa, không ghi tệp nào.

Tùy chọn:
  --port <số>           Dùng cổng này, từ 1024 đến 65535; không ghi thì máy chọn một cổng còn trống`;

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

const SCHEMA = `thidua schema [tùy chọn] > khoi.schema.json

In JSON Schema của dữ liệu: trình soạn thảo (như VS Code có phần mở rộng YAML) dựa vào đó để gợi ý mục, giải thích từng mục và
báo mục viết sai ngay khi gõ. Dùng được cho tệp của khối và cho thidua.yaml: mục tệp này không ghi có thể ghi ở tệp kia, nên
thiếu mục không bị báo. Trong tệp dữ liệu, dòng đầu ghi nơi để JSON Schema, ví dụ:
  # yaml-language-server: $schema=../khoi.schema.json

Tùy chọn:
  --whole               Cho tệp của khối đứng riêng, không có thidua.yaml: thiếu mục bắt buộc cũng báo`;

const WORKBOOK = `thidua workbook new [--blocs <số khối>] <tệp.xlsx>
thidua workbook from <tệp hoặc thư mục>... <tệp.xlsx>

Làm sổ Excel để điền dữ liệu của khối mà không cần biết YAML: tiêu đề, danh sách để chọn, lời nhắc ở từng ô đều bằng tiếng Việt.
“new” làm sổ trống; “from” làm sổ có sẵn dữ liệu đang có (tệp .yaml, .json hoặc thư mục làm việc), nhiều khối chung một sổ.

Tùy chọn:
  --blocs <số khối>     Sổ trống cho bao nhiêu khối; không ghi thì một khối
  --force               Ghi đè tệp .xlsx đã có; không ghi thì không bao giờ ghi đè`;

const EXPORT = `thidua export <tệp hoặc thư mục>... --list danh-sach|diem|dang-ky [tùy chọn]

Lập danh sách dạng Excel cho Hội đồng, cùng số liệu, cùng tiêu đề với văn bản in ra:
  danh-sach             Danh sách tập thể, cá nhân đề nghị khen thưởng
  diem                  Bảng tổng hợp điểm, xếp hạng các đơn vị
  dang-ky               Bảng tổng hợp đăng ký thi đua
Nhiều khối thì mỗi khối có trang riêng trong cùng một tệp.

Tùy chọn:
  --list <danh sách>    Lập danh sách nào
  --out <tệp.xlsx>      Tệp cần ghi; không ghi thì lấy tên danh sách (danh-sach.xlsx, diem.xlsx, dang-ky.xlsx)
  --force               Ghi đè tệp .xlsx đã có; không ghi thì không bao giờ ghi đè`;

/** The help texts, by command. */
export const HELP: Readonly<Record<string, string>> & { readonly general: string } = {
  general: GENERAL,
  init: INIT,
  generate: GENERATE,
  batch: BATCH,
  check: CHECK,
  preview: PREVIEW,
  documents: DOCUMENTS,
  verify: VERIFY,
  schema: SCHEMA,
  workbook: WORKBOOK,
  export: EXPORT,
};
