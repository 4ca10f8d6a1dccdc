/** 乡镇党委、政府法治专题讲座, shown. */
import { lectureTown } from './lecture.ts';
import { shown } from './lecture-government.scenarios.ts';

export default shown(lectureTown);
