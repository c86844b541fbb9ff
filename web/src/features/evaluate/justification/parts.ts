import type { Localized } from '../../../api/types';

/** The six parts of the template in its order: headings only, never a reason. */
export const parts: Localized[] = [
  { es: 'Veredicto', en: 'Verdict' },
  { es: 'Evidencia', en: 'Evidence' },
  { es: 'Efecto', en: 'Effect' },
  { es: 'Corrección', en: 'Fix' },
  { es: 'Lo bueno', en: 'Good' },
  { es: 'Duda', en: 'Doubt' },
];
