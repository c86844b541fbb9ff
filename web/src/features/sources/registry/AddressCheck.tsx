import { useState } from 'react';
import { Field } from '../../../components/Field';
import { useText } from '../../../i18n/useText';
import type { SourceRule } from '../requests';
import { fitOf, isAddress, UNKNOWN } from './sourceRules';
import { TIER_WORD } from './tiers';

/** Which rule an address comes under, by the list as it stands on the screen. */
export function AddressCheck({ rules }: { rules: readonly SourceRule[] }) {
  const { t } = useText();
  const [address, setAddress] = useState('');
  return (
    <div className="address-check">
      <Field
        label={t('sources.whichRule')}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={4096}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
      />
      <p role="status">{address.trim() === '' ? null : <Answer rules={rules} address={address.trim()} />}</p>
    </div>
  );
}

function Answer({ rules, address }: { rules: readonly SourceRule[]; address: string }) {
  const { t } = useText();
  if (!isAddress(address)) return <span className="note">{t('sources.noAddress')}</span>;
  const fit = fitOf(rules, address);
  const tier = fit?.rule.tier ?? UNKNOWN;
  return (
    <>
      <b>{t(TIER_WORD[tier])}</b>{' '}
      {fit === null ? (
        t('sources.noRule')
      ) : (
        <>
          {t('sources.byRule', { name: fit.rule.name })} <code>{`${fit.match.host}${fit.match.path}`}</code>
        </>
      )}
    </>
  );
}
