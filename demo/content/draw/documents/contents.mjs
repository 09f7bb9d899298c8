/**
 * The attachments of the sample articles, in the manner of administrative documents of the invented province. Blocks of a body: a string is a
 * paragraph, `{heading}`, `{list}` and `{table: {head, rows}}` are what they say.
 */
const DEPARTMENT = {upper: 'Ủy ban nhân dân tỉnh Bình Hải', agency: 'Sở Khoa học và Công nghệ'};
const PROVINCE = {upper: 'Hội đồng nhân dân – Ủy ban nhân dân', agency: 'Ủy ban nhân dân tỉnh Bình Hải'};
const DIRECTOR = {title: 'Giám đốc', name: 'Võ Đức Tuấn'};
const CHAIR = {title: 'Thừa lệnh Chủ tịch\nGiám đốc Sở Khoa học và Công nghệ', name: 'Võ Đức Tuấn'};

const MONTHS = [58.9, 62.1, 65.4, 65.8, 66.7, 67.9, 77.5, 79.9, 81.4, 83.5, 84.7];
const FILES = [79, 74, 88, 84, 85, 87, 101, 106, 111, 103, 101];

export const documents = {
  'ke-hoach-chuyen-doi-so-2026.pdf': {
    ...PROVINCE,
    number: 'Số: 412/KH-UBND',
    date: 'ngày 28 tháng 12 năm 2025',
    kind: 'Kế hoạch',
    about: 'Chuyển đổi số tỉnh Bình Hải năm 2026',
    signer: CHAIR,
    body: [
      {heading: 'I. Mục tiêu'},
      'Lấy người dân và doanh nghiệp làm trung tâm; mọi thủ tục đủ điều kiện được thực hiện toàn trình; dữ liệu chỉ khai một lần.',
      {
        table: {
          head: ['Chỉ tiêu', 'Năm 2025', 'Năm 2026'],
          rows: [
            ['Hồ sơ nộp trực tuyến', '84,1%', '90%'],
            ['Hồ sơ thanh toán trực tuyến', '61%', '75%'],
            ['Xã, phường, đặc khu có tổ công nghệ số hoạt động hằng tuần', '31/38', '38/38'],
            ['Cán bộ được tập huấn kỹ năng số', '2.150', '3.400'],
          ],
        },
      },
      {heading: 'II. Sáu nhóm nhiệm vụ'},
      {
        list: [
          'Hoàn thiện thể chế, quy chế khai thác dữ liệu dùng chung.',
          'Nâng cấp hạ tầng số, phủ sóng các thôn vùng núi phía tây.',
          'Xây dựng kho dữ liệu của tỉnh và chia sẻ qua trục tích hợp.',
          'Phát triển chính quyền số hai cấp, lấy mức độ hài lòng làm thước đo.',
          'Phát triển kinh tế số trong nông nghiệp, thủy sản và du lịch.',
          'Bảo đảm an toàn thông tin theo cấp độ cho mọi hệ thống.',
        ],
      },
      {heading: 'III. Tổ chức thực hiện'},
      'Sở Khoa học và Công nghệ là cơ quan thường trực, theo dõi, đôn đốc và công khai tiến độ trên Cổng thông tin điện tử của tỉnh trước ngày 05 hằng tháng.',
    ],
  },
  'thong-bao-tuyen-chon-nhiem-vu-khoa-hoc-2026.pdf': {
    ...DEPARTMENT,
    number: 'Số: 1873/TB-SKHCN',
    date: 'ngày 24 tháng 12 năm 2025',
    kind: 'Thông báo',
    about: 'Tuyển chọn tổ chức, cá nhân chủ trì nhiệm vụ khoa học và công nghệ cấp tỉnh năm 2026',
    signer: DIRECTOR,
    body: [
      'Sở Khoa học và Công nghệ thông báo tuyển chọn tổ chức, cá nhân chủ trì 12 nhiệm vụ khoa học và công nghệ cấp tỉnh bắt đầu thực hiện từ năm 2026.',
      {heading: '1. Lĩnh vực'},
      {
        list: [
          'Nông nghiệp, thủy sản và môi trường: 5 nhiệm vụ.',
          'Công nghệ thông tin và dữ liệu: 3 nhiệm vụ.',
          'Y dược: 2 nhiệm vụ.',
          'Khoa học xã hội và nhân văn: 2 nhiệm vụ.',
        ],
      },
      {heading: '2. Hồ sơ và thời hạn'},
      'Hồ sơ lập theo mẫu phiếu đăng ký kèm theo, nộp trực tuyến hoặc tại Trung tâm Phục vụ hành chính công trước 17 giờ ngày 30 tháng 01 năm 2026.',
    ],
  },
  'phieu-dang-ky-nhiem-vu-khoa-hoc.pdf': {
    ...DEPARTMENT,
    number: 'Mẫu 01/ĐK-KHCN',
    date: 'ngày … tháng … năm …',
    kind: 'Phiếu đăng ký',
    about: 'Chủ trì nhiệm vụ khoa học và công nghệ cấp tỉnh',
    signer: {title: 'Người đăng ký', name: '(Ký, ghi rõ họ tên)'},
    body: [
      '1. Tên nhiệm vụ: ……………………………………………………………………',
      '2. Tổ chức chủ trì: …………………………………………………………………',
      '3. Cá nhân chủ nhiệm: ……………………………… Học hàm, học vị: ……………',
      '4. Mục tiêu (không quá 150 từ): ………………………………………………………',
      '5. Sản phẩm dự kiến và nơi ứng dụng: ………………………………………………',
      '6. Thời gian thực hiện: từ tháng …… năm …… đến tháng …… năm ……',
      '7. Kinh phí đề nghị (triệu đồng):',
      {
        table: {
          head: ['Nguồn', 'Năm thứ nhất', 'Năm thứ hai', 'Cộng'],
          rows: [
            ['Ngân sách tỉnh', '', '', ''],
            ['Nguồn khác', '', '', ''],
          ],
        },
      },
      'Chúng tôi cam kết những nội dung kê khai trên là đúng.',
    ],
  },
  'chuong-trinh-hoi-nghi-chuyen-doi-so.pdf': {
    ...PROVINCE,
    number: 'Kèm theo Giấy mời số 1644/GM-UBND',
    date: 'ngày 06 tháng 10 năm 2025',
    kind: 'Chương trình',
    about: 'Hội nghị chuyển đổi số tỉnh Bình Hải, ngày 10 tháng 10 năm 2025',
    signer: CHAIR,
    body: [
      {
        table: {
          head: ['Thời gian', 'Nội dung', 'Thực hiện'],
          rows: [
            ['7:30 – 8:00', 'Đón tiếp đại biểu, tham quan gian trưng bày', 'Ban Tổ chức'],
            ['8:00 – 8:15', 'Khai mạc', 'Lãnh đạo Ủy ban nhân dân tỉnh'],
            ['8:15 – 9:00', 'Báo cáo kết quả chuyển đổi số chín tháng', 'Sở Khoa học và Công nghệ'],
            ['9:00 – 10:15', 'Tham luận: dữ liệu dùng chung; tổ công nghệ số ở cơ sở', 'Các xã, phường'],
            ['10:15 – 10:30', 'Nghỉ giải lao', ''],
            ['10:30 – 11:15', 'Trao đổi, giải đáp', 'Chủ tọa'],
            ['11:15 – 11:30', 'Kết luận, bế mạc', 'Lãnh đạo Ủy ban nhân dân tỉnh'],
          ],
        },
      },
    ],
  },
  'bao-cao-chi-so-cai-cach-hanh-chinh-2025.pdf': {
    ...PROVINCE,
    number: 'Số: 398/BC-UBND',
    date: 'ngày 24 tháng 12 năm 2025',
    kind: 'Báo cáo',
    about: 'Kết quả Chỉ số cải cách hành chính năm 2025',
    signer: {title: 'Thừa lệnh Chủ tịch\nGiám đốc Sở Nội vụ', name: 'Trần Thu Hiền'},
    body: [
      {heading: '1. Các sở'},
      {
        table: {
          head: ['Xếp hạng', 'Đơn vị', 'Điểm'],
          rows: [
            ['1', 'Sở Tư pháp', '93,04'],
            ['2', 'Sở Khoa học và Công nghệ', '92,71'],
            ['3', 'Sở Nội vụ', '91,90'],
          ],
        },
      },
      {heading: '2. Các xã, phường, đặc khu'},
      {
        table: {
          head: ['Xếp hạng', 'Đơn vị', 'Điểm'],
          rows: [
            ['1', 'Vĩnh Xuân', '91,26'],
            ['2', 'Hải Thành', '90,88'],
            ['3', 'Hải Ninh', '90,15'],
            ['38', 'Thạch Bàn', '74,00'],
          ],
        },
      },
      'Các đơn vị dưới 78 điểm xây dựng kế hoạch khắc phục và báo cáo trước ngày 31 tháng 01 năm 2026.',
    ],
  },
  'quyet-dinh-giai-thuong-sang-tao-2025.pdf': {
    ...PROVINCE,
    number: 'Số: 2957/QĐ-UBND',
    date: 'ngày 20 tháng 11 năm 2025',
    kind: 'Quyết định',
    about: 'Về việc tặng Giải thưởng Sáng tạo khoa học công nghệ tỉnh Bình Hải năm 2025',
    signer: CHAIR,
    body: [
      'Điều 1. Tặng Giải thưởng Sáng tạo khoa học công nghệ tỉnh Bình Hải năm 2025 cho các tác giả, nhóm tác giả có công trình tiêu biểu theo danh sách được công bố trên Cổng thông tin điện tử của tỉnh.',
      'Điều 2. Mức thưởng và kinh phí thực hiện theo Quy chế Giải thưởng.',
      'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Khoa học và Công nghệ và các tác giả chịu trách nhiệm thi hành Quyết định này.',
    ],
  },
  'giay-moi-hop-bao-quy-2-2026.pdf': {
    ...PROVINCE,
    number: 'Số: 877/GM-UBND',
    date: 'ngày 18 tháng 6 năm 2026',
    kind: 'Giấy mời',
    about: 'Dự họp báo thường kỳ quý II năm 2026',
    signer: {title: 'Thừa lệnh Chủ tịch\nChánh Văn phòng', name: 'Lê Quang Minh'},
    body: [
      'Kính gửi: Các cơ quan báo chí trung ương và địa phương.',
      'Ủy ban nhân dân tỉnh trân trọng kính mời đại diện các cơ quan báo chí dự họp báo thường kỳ quý II năm 2026 tại Hội trường Ủy ban nhân dân tỉnh.',
      'Câu hỏi xin gửi trước về Ban Biên tập Cổng thông tin điện tử của tỉnh để các sở, ngành chuẩn bị trả lời.',
    ],
  },
  'huong-dan-nop-ho-so-truc-tuyen.pdf': {
    ...DEPARTMENT,
    number: 'Tài liệu hướng dẫn',
    date: 'tháng 7 năm 2025',
    kind: 'Hướng dẫn',
    about: 'Nộp hồ sơ trực tuyến trên Cổng dịch vụ công',
    signer: DIRECTOR,
    body: [
      {heading: 'Chuẩn bị'},
      {list: ['Tài khoản định danh điện tử mức 2.', 'Ảnh chụp hoặc bản quét giấy tờ, mỗi tệp không quá 10 MB.']},
      {heading: 'Các bước'},
      {
        list: [
          'Đăng nhập bằng tài khoản định danh điện tử.',
          'Tìm thủ tục theo tên hoặc theo cơ quan giải quyết.',
          'Điền tờ khai; những thông tin đã có được điền sẵn.',
          'Tải tệp đính kèm, thanh toán phí nếu có và gửi hồ sơ.',
          'Theo dõi kết quả bằng mã hồ sơ; kết quả điện tử có giá trị như bản giấy.',
        ],
      },
      'Khi cần giúp đỡ, xin gọi Tổng đài 1022 Bình Hải hoặc đến tổ công nghệ số của xã, phường.',
    ],
  },
};

const row = (...cells) => cells.join(';');

export const tables = {
  'danh-muc-thu-tuc-hanh-chinh-khcn.csv': [
    row('Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn (ngày làm việc)', 'Mức độ'),
    row('1.001', 'Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ', 'Hoạt động khoa học', 15, 'Toàn trình'),
    row('1.002', 'Thay đổi, bổ sung nội dung giấy chứng nhận', 'Hoạt động khoa học', 10, 'Toàn trình'),
    row('1.003', 'Đánh giá, xác nhận kết quả nhiệm vụ không dùng ngân sách', 'Hoạt động khoa học', 20, 'Một phần'),
    row('1.004', 'Cấp giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ', 25, 'Một phần'),
    row('1.005', 'Công bố sử dụng dấu định lượng', 'Đo lường', 5, 'Toàn trình'),
    row('1.006', 'Đăng ký kiểm tra chất lượng hàng hóa nhập khẩu', 'Tiêu chuẩn chất lượng', 1, 'Toàn trình'),
    row('1.007', 'Cấp giấy phép bưu chính', 'Bưu chính', 10, 'Toàn trình'),
    row('1.008', 'Thông báo thiết lập trang thông tin điện tử', 'Thông tin điện tử', 5, 'Toàn trình'),
  ],
  'thong-ke-dich-vu-cong-truc-tuyen-2025.csv': [
    row('Tháng', 'Hồ sơ tiếp nhận (nghìn)', 'Tỷ lệ nộp trực tuyến (%)'),
    ...MONTHS.map((share, index) =>
      row(`${String(index + 1).padStart(2, '0')}/2025`, FILES[index], String(share).replace('.', ',')),
    ),
  ],
};
