import { call } from '../api/call';
import { adopt, type Remembered, recalled, remember } from './chosen';
import { noOwnKeys, type OwnKeys } from './keyMap';

const PATH = '/account/keys';

/**
 * Brings a person's keys to this device: what this device has not sent yet goes to the server, else the server's word
 * counts. Without a connection the remembered keys go on acting.
 */
export async function followKeys(account: string): Promise<void> {
  const known = recalled();
  if (known?.account === account && known.unsent) return send(known);
  if (known !== null && known.account !== account) forgetKeys();
  const keys = await call<OwnKeys>('GET', PATH);
  settle(account, keys);
}

/** Changes a person's keys: here at once, then on the server. */
export async function chooseKeys(account: string, next: OwnKeys): Promise<void> {
  const unsent = { ...next, account, unsent: true };
  adopt(next);
  remember(unsent);
  await send(unsent);
}

/** The last change that is on its way: one after the other, so that the server ends with the last. */
let line: Promise<unknown> = Promise.resolve();

function send(unsent: Remembered): Promise<void> {
  const { account, keys, single_keys } = unsent;
  const sent = line.then(async () => {
    await call<OwnKeys>('PUT', PATH, { body: { keys, single_keys } });
    // What was chosen meanwhile is sent by itself, and who has gone meanwhile has forgotten.
    if (JSON.stringify(recalled()) === JSON.stringify(unsent)) settle(account, { keys, single_keys });
  });
  line = sent.catch(() => undefined);
  return sent;
}

function settle(account: string, { keys, single_keys }: OwnKeys): void {
  const own = { keys, single_keys };
  adopt(own);
  remember({ ...own, account, unsent: false });
}

/** The next person at this device begins with the shipped keys. */
export function forgetKeys(): void {
  remember(null);
  adopt(noOwnKeys);
}
