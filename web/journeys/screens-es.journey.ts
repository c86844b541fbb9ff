import { screensIn } from './screens';

screensIn('es');
