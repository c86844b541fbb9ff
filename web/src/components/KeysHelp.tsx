import { Fragment } from 'react';
import { useText } from '../i18n/useText';
import { Dialog } from './Dialog';
import { Key } from './Key';
import { Label } from './Label';

export interface KeySection {
  place: string;
  keys: readonly { keys: readonly string[]; does: string }[];
}

/** The keys of the place where the reader is, as `?` shows them. */
export default function KeysHelp({ sections, onClose }: { sections: readonly KeySection[]; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      {sections.map((section) => (
        <section key={section.place}>
          <Label as="h3">{section.place}</Label>
          <dl className="keys">
            {section.keys.map(({ keys, does }) => (
              <Fragment key={does}>
                <dt>
                  {keys.map((key) => (
                    <Fragment key={key}>
                      <Key>{key}</Key>{' '}
                    </Fragment>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
