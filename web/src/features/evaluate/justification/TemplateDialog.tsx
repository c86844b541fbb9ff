import type { Localized } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Label } from '../../../components/Label';
import type { MessageKey } from '../../../i18n/language';
import { useText } from '../../../i18n/useText';
import { useWork } from '../work';
import { parts } from './parts';
import { withSkeleton } from './template';
import { example, hints } from './templateHints';

const inserts: Record<keyof Localized, MessageKey> = { es: 'template.insertSpanish', en: 'template.insertEnglish' };

/** The template: what each part asks for, an example, and its headings to fill in, in the reader's or the response's language. */
export default function TemplateDialog({ onClose }: { onClose: () => void }) {
  const { t, pick, language } = useText();
  const { assignment, content, act, go } = useWork();
  const ofResponse = assignment.item.locale?.slice(0, 2) === 'en' ? 'en' : 'es';
  const languages = assignment.item.locale === null ? [language] : [...new Set([language, ofResponse] as const)];

  const insert = (chosen: keyof Localized) => {
    const { text, caret } = withSkeleton(content.justification, chosen);
    act({ kind: 'write', field: 'justification', text });
    onClose();
    go({ view: 'foot' }, 'justification', { start: caret, end: caret });
  };

  return (
    <Dialog title={t('template.title')} onClose={onClose}>
      <div className="dialog-body">
        <p>{t('template.purpose')}</p>
        <ol className="template">
          {parts.map((part, index) => (
            <li key={part.en}>
              <strong>{pick(part)}</strong>: {pick(hints[index] ?? part)}
            </li>
          ))}
        </ol>
        <Label as="h3">{t('template.example')}</Label>
        <p className="template-example">{pick(example)}</p>
      </div>
      <div className="dialog-foot">
        {languages.map((one) => (
          <Button key={one} look={one === languages[0] ? 'primary' : 'plain'} onClick={() => insert(one)}>
            {t(languages.length === 1 ? 'template.insert' : inserts[one])}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
