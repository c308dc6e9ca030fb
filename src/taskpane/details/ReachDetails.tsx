import type { EmailAddress } from "../../core/people/emailAddress";
import type { Colleague, ColleagueProfile } from "../../core/people/people";
import { teamsChatLink } from "../../core/request/teamsChatLink";
import { CopyButton } from "./CopyButton";
import { Detail } from "./Detail";
import { useWords } from "../hooks/useWords";

export interface ReachDetailsProps {
  readonly colleague: Colleague;
  readonly profile: ColleagueProfile | undefined;
  /** Origin of Teams, for the link to a chat. */
  readonly teamsOrigin: string;
}

/** How to reach a colleague, as far as CRM and directory tell. */
export function ReachDetails({ colleague, profile = {}, teamsOrigin }: ReachDetailsProps) {
  const { businessPhone, mobilePhone, department, office } = profile;
  const text = useWords("details");
  const [address] = colleague.addresses;
  const chat = address && teamsChatLink(teamsOrigin, address);
  return (
    <>
      {address !== undefined && <AddressDetail address={address} />}
      <PhoneDetail label={text.businessPhone} number={businessPhone} />
      <PhoneDetail label={text.mobilePhone} number={mobilePhone} />
      {department !== undefined && <Detail label={text.department}>{department}</Detail>}
      {office !== undefined && <Detail label={text.office}>{office}</Detail>}
      {chat !== undefined && (
        <Detail label="Teams">
          <a href={chat} target="_blank" rel="noopener noreferrer">
            {text.chat}
          </a>
        </Detail>
      )}
    </>
  );
}

function AddressDetail({ address }: { readonly address: EmailAddress }) {
  const text = useWords("details");
  return (
    <Detail label={text.address}>
      <a href={`mailto:${encodeURIComponent(address)}`}>
        <bdi>{address}</bdi>
      </a>
      <CopyButton value={address} />
    </Detail>
  );
}

interface PhoneDetailProps {
  readonly label: string;
  readonly number: string | undefined;
}

function PhoneDetail({ label, number }: PhoneDetailProps) {
  if (number === undefined) return null;
  return (
    <Detail label={label}>
      <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>
        <bdi dir="ltr">{number}</bdi>
      </a>
      <CopyButton value={number} />
    </Detail>
  );
}
