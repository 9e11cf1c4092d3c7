// What the add-in's protections are called in the spreadsheet's own list of them; it knows them again by these words.

export const PROTECTIONS = {
  office: 'Tổng hợp: trang của cơ quan tổng hợp',
  open: 'Tổng hợp: ngoài các ô để đơn vị điền, chỉ cơ quan tổng hợp được sửa',
  locked: 'Tổng hợp: trang đã khóa, chỉ cơ quan tổng hợp được sửa',
  entries: 'Tổng hợp: các ô để điền, chỉ đơn vị và cơ quan tổng hợp được sửa',
} as const;
