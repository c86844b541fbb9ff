import { screensIn } from './screens';

screensIn('en');
