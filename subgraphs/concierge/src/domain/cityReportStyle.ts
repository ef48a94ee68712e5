/** How the printed monthly report looks: A4, with the fonts a machine in an office has; a block is not torn apart. */
export const pageStyle = `
@page { size: A4; margin: 20mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 8mm; max-width: 190mm; color: #1a1a1a; font: 11pt/1.7 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, STSong, serif; }
header { border-bottom: 2px solid #b01c1c; margin-bottom: 8mm; padding-bottom: 4mm; text-align: center; }
h1 { color: #b01c1c; font: 700 20pt/1.4 "Noto Sans CJK SC", "Source Han Sans SC", SimHei, STHeiti, sans-serif; margin: 0; }
h2 { font: 700 13pt/1.6 "Noto Sans CJK SC", "Source Han Sans SC", SimHei, STHeiti, sans-serif; margin: 6mm 0 2mm; break-after: avoid; }
h3 { font: 700 11pt/1.6 "Noto Sans CJK SC", "Source Han Sans SC", SimHei, STHeiti, sans-serif; margin: 4mm 0 1mm; break-after: avoid; }
header p { margin: 1mm 0; }
.month { font-size: 13pt; }
.draft, .reason { color: #b01c1c; }
section > p { margin: 0 0 2mm; overflow-wrap: anywhere; text-indent: 2em; }
.none { color: #666; }
table { border-collapse: collapse; font-size: 10pt; width: 100%; }
th, td { border: 1px solid #999; overflow-wrap: anywhere; padding: 1mm 2mm; text-align: left; }
th { background: #f3eeee; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
.block table { table-layout: fixed; }
.block th:first-child { width: 44%; }
.number { text-align: right; white-space: nowrap; }
figure { margin: 3mm 0 0; }
svg text { fill: #333; font: 11px "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif; }
.now { fill: #b01c1c; }
.then { fill: #d8b4b4; }
footer { border-top: 1px solid #999; color: #666; font-size: 9pt; margin-top: 8mm; padding-top: 2mm; }
@media print {
  body { max-width: none; padding: 0; }
  .figures { break-before: page; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
