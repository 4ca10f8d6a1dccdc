/**
 * How a 文书 looks on A4, after GB/T 9704-2012 and the papers of enforcement: the organ and the title in 小标宋, the text in 三号仿宋 with 22 lines a page,
 * sheets as tables, slips as two halves of one page. On a screen it lies as a sheet on grey.
 */
export const DOCUMENT_CSS = `*{box-sizing:border-box}body{margin:0;background:#e9ebed;color:#000;font:16pt/29pt "FangSong_GB2312","FangSong","仿宋","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere;line-break:strict}
.paper{width:210mm;min-height:297mm;margin:8mm auto;padding:37mm 26mm 25mm 28mm;background:#fff;display:flex;flex-direction:column}
.paper p,.paper h1,.paper h2{margin:0}.organ,.name,h1{font-family:"FZXiaoBiaoSong-B05S","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;font-weight:700;text-align:center}
.organ{font-size:22pt;line-height:34pt}h1{font-size:26pt;line-height:40pt;letter-spacing:.08em}.number{text-align:right;margin:10pt 0 0;font-size:15pt}
.rule{border:0;border-top:1.2pt solid #000;margin:6pt 0 14pt}.text p{text-indent:2em;text-align:justify}.text p.to{text-indent:0}.text b{font-family:SimHei,"Noto Sans CJK SC",sans-serif;font-weight:700}
.text .line{padding-left:2em;text-indent:0}.text .cite{font-size:13pt}.sign{margin:24pt 0 0;text-align:right;padding-right:2em;break-inside:avoid}.sign .seal{color:#444;font-size:12pt;line-height:18pt}
.attached{margin-top:12pt;break-inside:avoid}.marks{margin:10pt 0 0;border:1pt solid #000;padding:3pt 8pt;font:12pt/18pt SimHei,"Noto Sans CJK SC",sans-serif}
.trace{margin-top:auto;padding-top:14pt;font:9pt/14pt SimSun,"Noto Serif CJK SC",serif;color:#333}.trace div{border-top:.5pt solid #666;padding-top:3pt}.trace code{font:8.5pt/12pt Consolas,"DejaVu Sans Mono",monospace;word-break:break-all}
.demo{text-align:center;font:10pt/14pt SimHei,"Noto Sans CJK SC",sans-serif;margin:0 0 4pt}.rules{break-before:page;font-size:12pt;line-height:20pt}.held{margin-top:14pt;font-size:10.5pt;line-height:17pt}.held h2{font:700 12pt/20pt SimHei,"Noto Sans CJK SC",sans-serif}.held ol{margin:4pt 0 0;padding-left:2em}.held cite{font-style:normal;font-weight:700}.rules h2,.receipt h2{font-size:18pt;line-height:30pt;text-align:center;font-family:SimHei,"Noto Sans CJK SC",sans-serif}.rules li{margin:0 0 4pt}.rules cite{font-style:normal;font-weight:700}.rules ol{padding-left:2em;margin:8pt 0}
table{border-collapse:collapse;width:100%;font-size:13pt;line-height:21pt}th,td{border:.75pt solid #000;padding:5pt 7pt;text-align:left;vertical-align:middle;font-weight:400}th{width:32%;text-align:center;font-family:SimHei,"Noto Sans CJK SC",sans-serif}tr{break-inside:avoid}td p{white-space:pre-wrap}td p+p{margin-top:3pt}
.tall td{height:46pt}.blank td{height:52pt;vertical-align:bottom;text-align:right;font-size:12pt}
.slips{padding:0;min-height:297mm}.half{min-height:148mm;padding:8mm 20mm 6mm;display:flex;flex-direction:column;break-inside:avoid}.half+.half{border-top:1pt dashed #555}.half .organ{font-size:15pt;line-height:22pt}.half h1{font-size:19pt;line-height:28pt}.half .number{font-size:10.5pt;line-height:16pt;margin:2pt 0 4pt;display:flex;justify-content:space-between}.half table{font-size:10.5pt;line-height:15pt}.half th,.half td{padding:1.5pt 6pt}.half .marks{margin-top:4pt;padding:1pt 6pt;font-size:10pt;line-height:15pt}.half .say{font-size:10.5pt;line-height:16pt;margin-top:5pt}.half .sign{margin-top:8pt;font-size:11pt;line-height:17pt}.half .trace{padding-top:4pt}
@media screen and (max-width:220mm){.paper{width:auto;min-height:0;margin:0;padding:24px 18px}.slips{padding:0}.half{padding:18px;min-height:0}body{font-size:17px;line-height:1.9}}
@page{size:A4;margin:35mm 26mm 22mm 28mm}@media print{body{background:#fff}.paper{width:auto;margin:0;padding:0;min-height:239mm;break-after:page}.slips{padding:0;min-height:296mm}.paper:last-child{break-after:auto}}`;

/** A slip has the whole page: its halves are cut apart in the middle. */
export const SLIP_CSS =
  '.half .look{display:flex;flex-wrap:wrap;gap:0 10mm;margin-top:6pt;font-size:12pt;line-height:20pt}.half .look b{font:700 15pt/20pt Consolas,"DejaVu Sans Mono",monospace;letter-spacing:.05em}@page{size:A4;margin:0}@media print{.half{min-height:147.5mm}.slips{min-height:295mm}}';
