# The statements page.

## Drafted from the data, beside what stands in scope.ftl

draft-organisation = the organisation
draft-boundary-level-isms = The information security management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the inventory, at Purdue level { $top }.
draft-boundary-level-csms = The cybersecurity management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the plant, at Purdue level { $top }.
draft-boundary-unlevelled-isms = The information security management system of { $organisation } covers { $things ->
    [one] one thing of the inventory, whose Purdue level nobody has given yet.
   *[other] { $things } things of the inventory, whose Purdue levels nobody has given yet.
 }
draft-boundary-unlevelled-csms = The cybersecurity management system of { $organisation } covers { $things ->
    [one] one thing of the plant, whose Purdue level nobody has given yet.
   *[other] { $things } things of the plant, whose Purdue levels nobody has given yet.
 }
draft-boundary-lost = { $things ->
    [one] One of them has no Purdue level yet.
   *[other] { $things } of them have no Purdue level yet.
 }
draft-boundary-contested = { $shared ->
    [one] One of them is also in the other system, and
   *[other] { $shared } of them are also in the other system; for
 } { $open ->
    [one] { $shared ->
        [one] who leads there is not agreed.
       *[other] one of these, who leads is not agreed.
    }
   *[other] { $open } of these, who leads is not agreed.
 }
draft-site-does = { $name }: { $activity }
draft-sites-lost = { $things ->
    [one] One thing in scope has no site yet.
   *[other] { $things } things in scope have no site yet.
 }
draft-interfaces-unknown = No interface is recorded yet.
draft-exclusions-unknown = No exclusion is recorded yet.
draft-left-by-isms = { $things ->
    [one] One thing of the inventory is left to the cybersecurity management system of the plant alone.
   *[other] { $things } things of the inventory are left to the cybersecurity management system of the plant alone.
 }
draft-left-by-csms = { $things ->
    [one] One thing of the inventory is left to the information security management system of the office alone.
   *[other] { $things } things of the inventory are left to the information security management system of the office alone.
 }

## The finding

statements-first-isms = The office’s
statements-first-csms = The plant’s
statements-whose-isms = the office’s
statements-whose-csms = the plant’s

statements-head-no-standard = No standard is chosen yet, so there is no scope to state.
statements-head-blank = Neither scope statement says anything yet.
statements-head = { $state }; { $news }.
statements-one-blank = { $whose } scope statement says nothing yet.
statements-one-drafted = { $whose } scope statement is drafted from the data and not approved yet.
statements-one-written = { $whose } scope statement is written and not approved yet.
statements-one-approved = { $whose } scope statement is written and approved.
statements-one-outdated = { $whose } scope statement is written; its data have changed in { $n ->
    [1] one place
    [2] two places
    [3] three places
    [4] four places
   *[other] { $n } places
 } since.
statements-half-written = { $whose } scope statement is written; { $other } says nothing yet.
statements-half-drafted = { $whose } scope statement is drafted from the data; { $other } says nothing yet.
statements-both-written = Both scope statements are written
statements-both-drafted = Both scope statements are drafted from the data
statements-both-mixed = { $whose } scope statement is written, { $other } drafted from the data
statements-news-one = { $whose } data have changed in { $n ->
    [1] one place
    [2] two places
    [3] three places
    [4] four places
   *[other] { $n } places
 } since
statements-news-both = the data of both have changed since, in { $n ->
    [2] two places
    [3] three places
    [4] four places
    [5] five places
    [6] six places
   *[other] { $n } places
 }
statements-news-approved = both are approved
statements-news-unapproved = neither is approved yet
statements-news-waits = { $whose } is not approved yet

statements-stand = Each section is drafted from the scope map. What you write over a draft stays when the data change, and the difference is shown.
statements-stand-none = Choose in Setup which standards to assess. Each management system has a scope statement, and both stand here side by side.
statements-stand-reasons = { $n ->
    [one] One exclusion has no reason.
   *[other] { $n } exclusions have no reason.
 }
statements-go-setup = Choose standards
statements-go-scope = Draw the scopes
statements-to-scope = To the scope map
statements-to-report = To the report
statements-print = Print

## The documents

statements-title-isms = Scope of the information security management system
statements-title-csms = Scope of the cybersecurity management system
statements-clause-isms = , clause 4.3
statements-clause-csms = , scope of the security program
statements-state-open = Not approved yet
statements-state-changed = Not approved yet, and the data have changed in { $n ->
    [one] one place
   *[other] { $n } places
 }
statements-state-approved = Approved on { $date }
statements-state-before = Approved on { $date }, before the data changed in { $n ->
    [one] one place
   *[other] { $n } places
 }

statements-section-boundary = Boundary
statements-section-sites = Sites
statements-section-functions = Functions and systems
statements-section-interfaces = Interfaces
statements-section-exclusions = Exclusions

statements-part-drafted = drafted from the data
statements-part-written = written by hand
statements-part-outdated = the data have changed since
statements-empty = This section is empty
statements-edit = Edit
statements-done = Done
statements-writing = Each line is a paragraph. Saved as you write.
statements-back = Back to the draft
statements-data = What the data say
statements-taken = { $section } says again what the data say. U takes that back.
statements-kept = { $section } stays as written, and the change is noted as seen.
statements-lapsed = The approval was for other words and has lapsed. U takes that back.

statements-diff = What the data have changed since
statements-line-gone = Gone
statements-line-added = Added
statements-line-changed = Changed
statements-take = Take the new draft
statements-keep = Keep mine

statements-exclusions = Left out on purpose
statements-what = Left out
statements-why = Reason
statements-row = { $field }, exclusion { $n }
statements-no-reason = No reason is given. Without one, an auditor reads it as forgotten.
statements-add-exclusion = Add an exclusion

statements-owner = Owner
statements-approver = Approved by
statements-approved = Approved on
statements-sign-holds = What was approved stays as it is. When the data change, that is told here.
statements-sign-before = The data have changed in { $n ->
    [one] one place
   *[other] { $n } places
 } since the approval. Take or keep each change, then set the new day.
