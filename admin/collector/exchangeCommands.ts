import type { CollectorAnswers } from "./collectorAnswers";

const scopeName = "WKW mailboxes";

/**
 * The fence: Exchange itself refuses every mailbox outside the scope. Whoever opted out has the attribute;
 * a scope by membership is said to work for inclusion only.
 */
export function exchangeCommands({ clientId, objectId }: CollectorAnswers): string {
  return `# Exchange Online PowerShell, as a member of Organization Management. Untried here: look at each answer.
Connect-ExchangeOnline

New-ServicePrincipal -AppId ${clientId} -ObjectId ${objectId} -DisplayName "Who Knows Whom Collector"

# Everybody's own mailbox but those that carry the mark; shared, room and equipment mailboxes are none.
New-ManagementScope -Name "${scopeName}" -RecipientRestrictionFilter "RecipientTypeDetails -eq 'UserMailbox' -and CustomAttribute7 -ne 'no-wkw'"

# To, Cc and dates of mail: no body, no preview, no attachment.
New-ManagementRoleAssignment -App ${objectId} -Role "Application Mail.ReadBasic" -CustomResourceScope "${scopeName}"

# Meetings. Leave it out, and set "calendar": false in collector.json, where calendars are not to be read.
New-ManagementRoleAssignment -App ${objectId} -Role "Application Calendars.Read" -CustomResourceScope "${scopeName}"

# Never to be read: the works council, the medical service, HR, legal, the data protection officer ...
# Set-Mailbox somebody@contoso.com -CustomAttribute7 "no-wkw"

# What holds for one mailbox. A change takes effect after half an hour to two hours.
# Test-ServicePrincipalAuthorization -Identity ${objectId} -Resource somebody@contoso.com
`;
}
