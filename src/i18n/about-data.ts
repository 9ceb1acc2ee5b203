import { defineMessages } from "./define-messages.ts";

/** The page "About the data". Figures come in as formatted numbers. */
export const aboutDataMessages = defineMessages({
  en: {
    heading: "About the data",
    lead: (agreements: string, pages: string, day: string) =>
      `${agreements} in the data of ${day}, read from ${pages}. This page says how they came here, how sure they are, and what is missing.`,
    method: "How the data was made",
    methodRead:
      "Each agreement rests on public pages: news, portals of provinces, a journal. The articles read whole are those marked so; the other pages in excerpts of about 2,000 characters, so the items listed can be partial. Every agreement says how much was read.",
    methodWords:
      "Items are told in our own words, in Vietnamese and English; Lao texts marked ° are machine translations. Names of bodies stand as the source writes them, beside a closed list of kinds of body.",
    methodAct:
      "One act is one agreement, with all pages that report it. Where sources differ, both values stand in the agreement, with the one that is shown and why.",
    methodDates:
      "A date that the source does not give whole is inferred only where something supports it; it then carries a mark and a reason. Provinces stand as they were on that day.",
    methodConfidence:
      "High: a page reports the act, with parties and date. Medium: something that matters is inferred or comes from one thin page. Low: the act itself, its date or its parties are doubtful.",
    methodLinks:
      "Two parties make a link. Of more parties only those pairs are linked that the source says signed with each other; otherwise the agreement is a programme. A border is signed where the two provinces or their departments signed; districts, villages and associations make it local only.",
    methodAbsence: "“None found” means: not in the pages read. It never means that there is nothing.",
    figures: "In figures",
    signed: "Signed",
    pages: "Pages",
    byKind: "Agreements by kind",
    byConfidence: "By confidence",
    byCompleteness: "By how much was read",
    byTopic: "Items by topic",
    byYear: "Agreements by year",
    undated: (count: string) => `Not counted by year, since the year is not known: ${count}.`,
    sources: "Sources",
    pagesByYear: "Pages by year of publication",
    undatedPages: (count: string) => `Pages without a date of publication: ${count}.`,
    publishers: (count: string) => `Publishers: ${count}`,
    publisher: "Publisher",
    noPublisher: "not given",
    weak: "Weak addresses",
    weakAbout:
      "Weak are mirrors, sites that gather others' texts, lists, print and phone views and machine translations: such an address may go, change or say less than the original.",
    newest: "Newest",
    coverage: (count: string) => `Provinces today: ${count}`,
    province: "Province",
    country: "Country",
    agreements: "Agreements",
    read: "Pages read",
    coverageAbout:
      "A province of today counts what those that went into it made, and the pages read about them. What was not read is not claimed.",
    gaps: "What is missing",
    gapExcerpt: (count: string) => `Read in excerpts only: ${count}.`,
    gapMention: (count: string) => `Known only from a mention: ${count}.`,
    gapDates: (count: string) => `With an inferred or uncertain date: ${count}.`,
    gapLow: (count: string) => `Of low confidence: ${count}.`,
    gapConflicts: (count: string) => `Where sources differ: ${count}.`,
    gapWeak: (count: string) => `Pages with a weak address: ${count}.`,
    gapUnread: (names: string) => `Provinces about which no page was read: ${names}.`,
    gapText: "No text of an agreement itself was read: what was signed is known from reports.",
    gapLao: (count: string) => `Pages in Lao: ${count}. What only the Lao press reported is missing.`,
    gapTime: (count: string) => `Acts before 2011: ${count}.`,
    mistake: "To report a mistake",
    mistakeAbout:
      "Open an issue in the project's repository, with the address of the agreement, what is wrong, and a page that shows what is right. The same way an agreement can be added: data/README.md in the repository says how.",
    files: "The data as files",
    filesAbout:
      "All of it can be downloaded: JSON, GeoJSON, CSV with a data package, JSON Schemas, a codebook and the list of changes. Records are under CC BY 4.0, boundaries under ODbL 1.0.",
  },
  vi: {
    heading: "Về dữ liệu",
    lead: (agreements: string, pages: string, day: string) =>
      `${agreements} trong bộ dữ liệu ngày ${day}, đọc từ ${pages}. Trang này cho biết dữ liệu được làm ra sao, chắc chắn đến đâu và còn thiếu gì.`,
    method: "Dữ liệu được làm ra sao",
    methodRead:
      "Mỗi văn kiện dựa trên các trang công khai: báo chí, cổng thông tin của tỉnh, một tạp chí. Những bài đọc đầy đủ được ghi rõ; các trang khác chỉ đọc đoạn trích khoảng 2.000 ký tự nên danh sách nội dung có thể chưa đủ. Văn kiện nào cũng ghi mức độ đọc được.",
    methodWords:
      "Nội dung được kể lại bằng lời của chúng tôi, bằng tiếng Việt và tiếng Anh; chữ Lào có dấu ° là bản dịch máy. Tên cơ quan giữ như nguồn viết, bên cạnh một danh mục loại cơ quan.",
    methodAct:
      "Một lần ký hay gặp là một văn kiện, cùng mọi trang đưa tin về nó. Chỗ các nguồn khác nhau, cả hai giá trị đều được giữ, kèm giá trị được hiện và lý do.",
    methodDates:
      "Ngày mà nguồn không ghi đủ chỉ được suy ra khi có căn cứ, khi đó có dấu và lý do. Tỉnh được ghi theo đơn vị của ngày ấy.",
    methodConfidence:
      "Cao: có trang đưa tin về chính sự việc, đủ các bên và ngày. Trung bình: có điều quan trọng phải suy ra hoặc chỉ dựa vào một trang sơ sài. Thấp: chính sự việc, ngày hoặc các bên còn nghi vấn.",
    methodLinks:
      "Hai bên tạo thành một mối liên kết. Khi nhiều bên hơn, chỉ nối những cặp mà nguồn nói là ký với nhau; nếu không thì văn kiện là chương trình. Đường biên là “đã ký” khi hai tỉnh hoặc các sở của hai tỉnh đã ký; huyện, bản và hội đoàn chỉ tính là cấp cơ sở.",
    methodAbsence:
      "“Chưa tìm thấy” nghĩa là: không có trong các trang đã đọc. Điều đó không bao giờ có nghĩa là không có.",
    figures: "Các con số",
    signed: "Đã ký",
    pages: "Trang",
    byKind: "Văn kiện theo loại",
    byConfidence: "Theo độ tin cậy",
    byCompleteness: "Theo mức độ đọc được",
    byTopic: "Nội dung theo lĩnh vực",
    byYear: "Văn kiện theo năm",
    undated: (count: string) => `Không tính theo năm vì chưa rõ năm: ${count}.`,
    sources: "Nguồn",
    pagesByYear: "Trang theo năm đăng",
    undatedPages: (count: string) => `Trang không ghi ngày đăng: ${count}.`,
    publishers: (count: string) => `Nơi đăng: ${count}`,
    publisher: "Nơi đăng",
    noPublisher: "không nêu",
    weak: "Đường dẫn kém bền",
    weakAbout:
      "Đường dẫn kém bền là trang sao chép, trang tổng hợp tin, trang danh mục, bản in, bản cho điện thoại và bản dịch máy: địa chỉ như thế có thể mất, đổi hoặc nói ít hơn bản gốc.",
    newest: "Mới nhất",
    coverage: (count: string) => `Các tỉnh, thành phố ngày nay: ${count}`,
    province: "Tỉnh, thành phố",
    country: "Quốc gia",
    agreements: "Văn kiện",
    read: "Trang đã đọc",
    coverageAbout:
      "Tỉnh ngày nay tính cả văn kiện của các tỉnh đã nhập vào và những trang đã đọc về các tỉnh đó. Điều chưa đọc thì không khẳng định.",
    gaps: "Còn thiếu gì",
    gapExcerpt: (count: string) => `Chỉ đọc được trích đoạn: ${count}.`,
    gapMention: (count: string) => `Chỉ biết qua một lần nhắc tới: ${count}.`,
    gapDates: (count: string) => `Ngày được suy ra hoặc chưa chắc: ${count}.`,
    gapLow: (count: string) => `Độ tin cậy thấp: ${count}.`,
    gapConflicts: (count: string) => `Nguồn tin không thống nhất: ${count}.`,
    gapWeak: (count: string) => `Trang có đường dẫn kém bền: ${count}.`,
    gapUnread: (names: string) => `Chưa đọc trang nào về: ${names}.`,
    gapText: "Chưa đọc được toàn văn văn kiện nào: nội dung đã ký chỉ biết qua tin bài.",
    gapLao: (count: string) => `Trang tiếng Lào: ${count}. Những gì chỉ báo chí Lào đưa tin thì còn thiếu.`,
    gapTime: (count: string) => `Văn kiện trước năm 2011: ${count}.`,
    mistake: "Báo lỗi",
    mistakeAbout:
      "Hãy mở một yêu cầu (issue) trong kho mã của dự án, nêu địa chỉ của văn kiện, chỗ sai và một trang cho thấy điều đúng. Bổ sung văn kiện cũng theo cách đó: xem data/README.md trong kho mã.",
    files: "Dữ liệu dạng tệp",
    filesAbout:
      "Có thể tải tất cả: JSON, GeoJSON, CSV kèm gói dữ liệu, JSON Schema, bảng giải thích và danh sách thay đổi. Văn kiện theo CC BY 4.0, ranh giới theo ODbL 1.0.",
  },
  lo: {
    heading: "ກ່ຽວກັບຂໍ້ມູນ",
    lead: (agreements: string, pages: string, day: string) =>
      `${agreements} ໃນຂໍ້ມູນວັນທີ ${day}, ອ່ານຈາກ ${pages}. ໜ້ານີ້ບອກວ່າຂໍ້ມູນມາຈາກໃສ, ແນ່ນອນປານໃດ ແລະ ຍັງຂາດຫຍັງ.`,
    method: "ຂໍ້ມູນຖືກສ້າງຂຶ້ນແນວໃດ",
    methodRead:
      "ແຕ່ລະເອກະສານອີງໃສ່ໜ້າສາທາລະນະ: ຂ່າວ, ເວັບໄຊຂອງແຂວງ, ວາລະສານ. ບົດທີ່ອ່ານຄົບແມ່ນມີໝາຍໄວ້; ໜ້າອື່ນອ່ານພຽງບົດຄັດຫຍໍ້ປະມານ 2.000 ຕົວອັກສອນ ສະນັ້ນລາຍການເນື້ອໃນອາດບໍ່ຄົບ. ທຸກເອກະສານບອກວ່າອ່ານໄດ້ຫຼາຍປານໃດ.",
    methodWords:
      "ເນື້ອໃນແມ່ນຄຳເວົ້າຂອງພວກເຮົາເອງ ເປັນພາສາຫວຽດນາມ ແລະ ອັງກິດ; ຂໍ້ຄວາມລາວທີ່ມີເຄື່ອງໝາຍ ° ແປດ້ວຍເຄື່ອງ. ຊື່ອົງການຂຽນຕາມແຫຼ່ງຂໍ້ມູນ ຄຽງກັບບັນຊີປະເພດອົງການ.",
    methodAct:
      "ການກະທຳໜຶ່ງແມ່ນເອກະສານໜຶ່ງ ພ້ອມທຸກໜ້າເວັບທີ່ລາຍງານ. ບ່ອນທີ່ແຫຼ່ງຂໍ້ມູນຕ່າງກັນ ທັງສອງຄ່າຖືກຮັກສາໄວ້ ພ້ອມຄ່າທີ່ສະແດງ ແລະ ເຫດຜົນ.",
    methodDates: "ວັນທີທີ່ແຫຼ່ງຂໍ້ມູນບໍ່ໄດ້ບອກຄົບ ຈະອະນຸມານສະເພາະເມື່ອມີຫຼັກຖານ ແລະ ມີເຄື່ອງໝາຍພ້ອມເຫດຜົນ. ແຂວງຂຽນຕາມໜ່ວຍຂອງວັນນັ້ນ.",
    methodConfidence:
      "ສູງ: ມີໜ້າເວັບລາຍງານ ພ້ອມຝ່າຍ ແລະ ວັນທີ. ປານກາງ: ມີສິ່ງສຳຄັນທີ່ອະນຸມານ ຫຼື ມາຈາກໜ້າເວັບດຽວທີ່ມີຂໍ້ມູນໜ້ອຍ. ຕ່ຳ: ຕົວການກະທຳ, ວັນທີ ຫຼື ຝ່າຍ ຍັງສົງໄສ.",
    methodLinks:
      "ສອງຝ່າຍເປັນສາຍພົວພັນ. ຖ້າມີຫຼາຍຝ່າຍ ເຊື່ອມສະເພາະຄູ່ທີ່ແຫຼ່ງຂໍ້ມູນບອກວ່າລົງນາມກັນ; ບໍ່ດັ່ງນັ້ນແມ່ນໂຄງການ. ຊາຍແດນ “ໄດ້ລົງນາມ” ເມື່ອສອງແຂວງ ຫຼື ພະແນກຂອງແຂວງລົງນາມ; ເມືອງ, ບ້ານ ແລະ ສະມາຄົມ ນັບເປັນຂັ້ນທ້ອງຖິ່ນ.",
    methodAbsence: "“ຍັງບໍ່ພົບ” ໝາຍຄວາມວ່າ: ບໍ່ມີໃນໜ້າເວັບທີ່ໄດ້ອ່ານ. ມັນບໍ່ໄດ້ໝາຍຄວາມວ່າບໍ່ມີ.",
    figures: "ຕົວເລກ",
    signed: "ໄດ້ລົງນາມ",
    pages: "ໜ້າ",
    byKind: "ເອກະສານຕາມປະເພດ",
    byConfidence: "ຕາມຄວາມໜ້າເຊື່ອຖື",
    byCompleteness: "ຕາມລະດັບທີ່ອ່ານໄດ້",
    byTopic: "ເນື້ອໃນຕາມຂະແໜງ",
    byYear: "ເອກະສານຕາມປີ",
    undated: (count: string) => `ບໍ່ນັບຕາມປີ ເພາະບໍ່ຮູ້ປີ: ${count}.`,
    sources: "ແຫຼ່ງຂໍ້ມູນ",
    pagesByYear: "ໜ້າຕາມປີທີ່ເຜີຍແຜ່",
    undatedPages: (count: string) => `ໜ້າເວັບທີ່ບໍ່ມີວັນທີເຜີຍແຜ່: ${count}.`,
    publishers: (count: string) => `ຜູ້ເຜີຍແຜ່: ${count}`,
    publisher: "ຜູ້ເຜີຍແຜ່",
    noPublisher: "ບໍ່ໄດ້ບອກ",
    weak: "ທີ່ຢູ່ເວັບບໍ່ໝັ້ນຄົງ",
    weakAbout:
      "ທີ່ຢູ່ເວັບທີ່ບໍ່ໝັ້ນຄົງແມ່ນສຳເນົາ, ເວັບລວບລວມຂ່າວ, ໜ້າລາຍການ, ສະບັບພິມ, ສະບັບໂທລະສັບ ແລະ ການແປດ້ວຍເຄື່ອງ: ທີ່ຢູ່ແບບນີ້ອາດຫາຍໄປ, ປ່ຽນ ຫຼື ບອກໜ້ອຍກວ່າຕົ້ນສະບັບ.",
    newest: "ໃໝ່ສຸດ",
    coverage: (count: string) => `ແຂວງໃນປັດຈຸບັນ: ${count}`,
    province: "ແຂວງ",
    country: "ປະເທດ",
    agreements: "ເອກະສານ",
    read: "ໜ້າເວັບທີ່ໄດ້ອ່ານ",
    coverageAbout: "ແຂວງໃນປັດຈຸບັນນັບລວມເອກະສານຂອງແຂວງທີ່ລວມເຂົ້າ ແລະ ໜ້າເວັບທີ່ອ່ານກ່ຽວກັບແຂວງເຫຼົ່ານັ້ນ. ສິ່ງທີ່ບໍ່ໄດ້ອ່ານ ກໍບໍ່ຢືນຢັນ.",
    gaps: "ຍັງຂາດຫຍັງ",
    gapExcerpt: (count: string) => `ອ່ານພຽງບົດຄັດຫຍໍ້: ${count}.`,
    gapMention: (count: string) => `ຮູ້ຈາກການກ່າວເຖິງເທົ່ານັ້ນ: ${count}.`,
    gapDates: (count: string) => `ວັນທີອະນຸມານ ຫຼື ບໍ່ແນ່ນອນ: ${count}.`,
    gapLow: (count: string) => `ຄວາມໜ້າເຊື່ອຖືຕ່ຳ: ${count}.`,
    gapConflicts: (count: string) => `ແຫຼ່ງຂໍ້ມູນຕ່າງກັນ: ${count}.`,
    gapWeak: (count: string) => `ໜ້າເວັບທີ່ມີທີ່ຢູ່ບໍ່ໝັ້ນຄົງ: ${count}.`,
    gapUnread: (names: string) => `ຍັງບໍ່ໄດ້ອ່ານໜ້າໃດກ່ຽວກັບ: ${names}.`,
    gapText: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເອກະສານໃດເລີຍ: ສິ່ງທີ່ລົງນາມຮູ້ຈາກຂ່າວເທົ່ານັ້ນ.",
    gapLao: (count: string) => `ໜ້າເວັບພາສາລາວ: ${count}. ສິ່ງທີ່ມີແຕ່ຂ່າວລາວລາຍງານ ຍັງຂາດຢູ່.`,
    gapTime: (count: string) => `ເອກະສານກ່ອນປີ 2011: ${count}.`,
    mistake: "ແຈ້ງຂໍ້ຜິດພາດ",
    mistakeAbout:
      "ແຈ້ງບັນຫາໃນຄັງລະຫັດຂອງໂຄງການ ພ້ອມທີ່ຢູ່ຂອງເອກະສານ, ສິ່ງທີ່ຜິດ ແລະ ໜ້າທີ່ສະແດງສິ່ງທີ່ຖືກ. ການເພີ່ມເອກະສານກໍເຮັດແບບດຽວກັນ: ເບິ່ງຄຳອະທິບາຍຂໍ້ມູນໃນຄັງລະຫັດ.",
    files: "ຂໍ້ມູນເປັນໄຟລ໌",
    filesAbout:
      "ດາວໂຫຼດໄດ້ທັງໝົດ: JSON, GeoJSON, CSV ພ້ອມຊຸດຂໍ້ມູນ, JSON Schema, ຄຳອະທິບາຍ ແລະ ລາຍການປ່ຽນແປງ. ເອກະສານຕາມ CC BY 4.0, ເສັ້ນແບ່ງເຂດຕາມ ODbL 1.0.",
  },
});
