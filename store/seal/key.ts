/** The key that seals are signed with: drawn on the first start, kept in the data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKey, type KeyPair, makeSigner, type PublicKey, type SignatureAlgorithm, type Signer } from '../../kernel/ledger/sign.ts';

/** The signer of an installation, its key made when there is none. */
export function signerIn(folder: string, algorithm: SignatureAlgorithm = 'ed25519'): Signer {
  const keys = join(folder, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  const path = join(keys, `${algorithm}.json`);
  if (!existsSync(path)) {
    const making = `${path}.${process.pid}`;
    writeFileSync(making, `${JSON.stringify(generateKey(algorithm, randomBytes(48)), null, 2)}\n`, { mode: 0o600 });
    try {
      linkSync(making, path); // fails when another start was quicker: its key is the key
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      rmSync(making, { force: true });
    }
  }
  const pair = JSON.parse(readFileSync(path, 'utf8')) as KeyPair;
  return makeSigner(pair.algorithm, pair.secretKey);
}

/** The public half of a signer, as it is published. */
export const publicKeyOf = ({ algorithm, keyId, publicKey }: PublicKey): PublicKey => ({ algorithm, keyId, publicKey });
