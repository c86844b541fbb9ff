import { problemAt } from '../../../api/problems';
import type { Localized } from '../../../api/types';
import { Field } from '../../../components/Field';
import { useText } from '../../../i18n/useText';

interface BilingualProps {
  label: string;
  value: Localized;
  onChange: (value: Localized) => void;
  /** Of the place in the document, for what the server says of it. */
  pointer: string;
  error: unknown;
  lines?: number;
}

/** A text in both languages side by side. */
export function Bilingual({ label, value, onChange, pointer, error, lines }: BilingualProps) {
  const { t } = useText();
  return (
    <div className="bilingual">
      {(['es', 'en'] as const).map((language) => {
        const shared = {
          label: t(language === 'es' ? 'protocol.inSpanish' : 'protocol.inEnglish', { label }),
          problem: problemAt(error, `${pointer}/${language}`),
          lang: language,
          value: value[language],
        };
        const change = (text: string) => onChange({ ...value, [language]: text });
        return lines === undefined ? (
          <Field key={language} {...shared} onChange={(event) => change(event.target.value)} />
        ) : (
          <Field key={language} {...shared} lines={lines} onChange={(event) => change(event.target.value)} />
        );
      })}
    </div>
  );
}
