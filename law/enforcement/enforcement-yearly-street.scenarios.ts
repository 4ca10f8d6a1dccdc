/** The same for each street. */

import { shown } from './enforcement-yearly.scenarios.ts';
import { enforcementYearlyStreet } from './enforcement-yearly.ts';

export default shown(enforcementYearlyStreet);
