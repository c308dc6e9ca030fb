import { guidOf, bytesOfGuid, guidLength } from "../../../src/core/acquaintance/bytes/guidBytes";
import { domainOf, untagged } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { RowKeys, TenantKeys } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import type { HashedPerson } from "./contactTally";

/** Row id, and what opens the row. The address that both come from is not kept. */
export interface RowSecret {
  readonly id: string;
  readonly seal: string;
}

export interface RowSecrets {
  readonly ofPerson: (address: EmailAddress) => Promise<HashedPerson>;
  readonly ofCompany: (domain: string) => Promise<RowSecret>;
}

/** The same ids and keys as `rowKeysOf` gives a pane, as text that can be kept. */
export function createRowSecrets({ digest }: TenantKeys): RowSecrets {
  const people = new Map<EmailAddress, Promise<HashedPerson>>();
  const companies = new Map<string, Promise<RowSecret>>();

  async function secretOf(about: "person" | "company", name: string): Promise<RowSecret> {
    const bytes = new TextEncoder().encode(name);
    const [id, secret] = await Promise.all([digest(about, bytes), digest("key", bytes)]);
    return {
      id: guidOf(id.slice(0, guidLength)),
      seal: Buffer.from(secret).toString("base64url"),
    };
  }

  function ofCompany(domain: string): Promise<RowSecret> {
    const known = companies.get(domain) ?? secretOf("company", domain);
    companies.set(domain, known);
    return known;
  }

  async function hash(address: EmailAddress): Promise<HashedPerson> {
    const [person, company] = await Promise.all([
      secretOf("person", untagged(address)),
      ofCompany(domainOf(address)),
    ]);
    const { id, seal } = person;
    return { person: id, seal, company: company.id, companySeal: company.seal };
  }

  return {
    ofCompany,
    ofPerson(address) {
      const known = people.get(address) ?? hash(address);
      people.set(address, known);
      return known;
    },
  };
}

export async function rowKeysOf(subtle: SubtleCrypto, { id, seal }: RowSecret): Promise<RowKeys> {
  const secret = Uint8Array.from(Buffer.from(seal, "base64url"));
  return {
    id,
    idBytes: Uint8Array.from(bytesOfGuid(id)),
    cipherKey: await subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]),
  };
}
