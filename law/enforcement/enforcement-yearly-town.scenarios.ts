/** The same for each town. */

import { shown } from './enforcement-yearly.scenarios.ts';
import { enforcementYearlyTown } from './enforcement-yearly.ts';

export default shown(enforcementYearlyTown);
