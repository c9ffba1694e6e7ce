# Scope: the map, its things and crossings, and the two statements.

## Sorts of things
asset-kind-plc = PLC
asset-kind-hmi = HMI
asset-kind-scada = SCADA server
asset-kind-historian = Historian
asset-kind-engineering_station = Engineering station
asset-kind-mes = MES
asset-kind-erp = ERP
asset-kind-safety = Safety system
asset-kind-machine = Machine or drive
asset-kind-field = Sensor or actuator
asset-kind-network = Network device
asset-kind-remote_access = Remote-access gateway
asset-kind-server = Server
asset-kind-workstation = Office workstation
asset-kind-laptop = Laptop
asset-kind-cloud = Cloud service
asset-kind-building = Building services
asset-kind-other = Other thing

## Drafted statements
draft-boundary-isms = The information security management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the inventory, from Purdue level { $top } down to level { $bottom }.
draft-boundary-csms = The cybersecurity management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the plant, from Purdue level { $top } down to level { $bottom }.
draft-boundary-isms-bare = The information security management system of { $organisation } covers what the office runs. No thing of the inventory is in it yet.
draft-boundary-csms-bare = The cybersecurity management system of { $organisation } covers what the plant runs. No thing of the inventory is in it yet.
draft-boundary-shared = { $shared ->
    [one] One of them is also in the other system
   *[other] { $shared } of them are also in the other system
 }; who leads there is agreed.
draft-boundary-none = Nothing is in this scope yet.
draft-site = { $name }: { $activity }; { $things ->
    [one] one thing
   *[other] { $things } things
 } in scope.
draft-site-things = { $name }: { $things ->
    [one] one thing
   *[other] { $things } things
 } in scope.
draft-site-bare = { $name }
draft-sites-none = No site is in this scope yet.
draft-function = { $kind }: { $names }.
draft-function-many = { $kind }, { $things }: { $names } and { $rest } more.
draft-functions-none = No thing of the inventory is in this scope yet.
draft-interface-agreed = { $name }, between { $from } and { $to }. Agreed: { $agreement }
draft-interface-open = { $name }, between { $from } and { $to }. Nothing is agreed yet.
draft-interfaces-none = Nothing crosses the boundary of this scope.
draft-exclusion = { $what }: { $reason }
draft-exclusion-open = { $what }: no reason given yet.
draft-exclusions-none = Nothing is left out.

## The headline
scope-number =
    { $n ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $n }
    }
scope-number-first =
    { $n ->
        [0] No
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
        [11] Eleven
        [12] Twelve
       *[other] { $n }
    }
scope-head-empty = Nobody has drawn yet where the office ends and the plant begins.
scope-head-undrawn = { $n ->
    [one] The one thing listed stands in no scope yet.
   *[other] None of the { $n } things stands in a scope yet.
 }
scope-head-all-left-out = { $n ->
    [one] The one thing listed is left out on purpose. Neither scope holds anything.
   *[other] All { $n } things are left out on purpose. Neither scope holds anything.
 }
scope-head-only-isms = { $n ->
    [one] Only the office has drawn its scope, round one thing.
   *[other] Only the office has drawn its scope, round { $n } things.
 }
scope-head-only-csms = { $n ->
    [one] Only the plant has drawn its scope, round one thing.
   *[other] Only the plant has drawn its scope, round { $n } things.
 }
scope-head-apart = Office and plant share nothing.
scope-head-shared = { $n ->
    [one] Office and plant share one thing.
   *[other] Office and plant share { $words } things.
 }
scope-head-nobodys = { $n ->
    [one] { $words } more belongs to nobody.
   *[other] { $words } more belong to nobody.
 }
scope-head-no-owner = { $n ->
    [one] { $words } critical thing has no owner.
   *[other] { $words } critical things have no owner.
 }
scope-head-no-lead = { $n ->
    [one] { $words } of what is shared has no lead.
   *[other] { $words } of what is shared have no lead.
 }
scope-head-no-agreement = { $n ->
    [one] { $words } crossing has no agreement.
   *[other] { $words } crossings have no agreement.
 }
scope-head-no-reason = { $n ->
    [one] { $words } exclusion has no reason.
   *[other] { $words } exclusions have no reason.
 }
scope-head-clear = { $n ->
    [one] The one thing listed has its place.
   *[other] All { $n } things have their place.
 }
scope-stand = What stands in whose scope, drawn level by level, and what crosses from one to the other.
scope-stand-empty = List what office and plant run. The two scopes are drawn from it, one over the other, with what they share, what crosses between them and what belongs to nobody.
scope-stand-undrawn = Choose things below and say in whose scope they are: several at once if you like.
scope-statements = Scope statements

## Nothing yet
scope-begin = How it begins
scope-bring = Bring in a list
scope-add-first = Add the first thing
scope-begin-1 = Paste a list from a spreadsheet, or choose a CSV file: names are enough, sites, levels and owners help.
scope-begin-2 = Say of each thing whether it is in the office's scope, the plant's, both or neither.
scope-begin-3 = Name what crosses between the two, and what was agreed about it.

## Levels
scope-level-5 = Enterprise
scope-level-5-more = and outside
scope-level-4 = Site
scope-level-4-more = business
scope-level-3_5 = DMZ
scope-level-3_5-more = between
scope-level-3 = Operations
scope-level-3-more = of the plant
scope-level-2 = Supervision
scope-level-2-more = of the lines
scope-level-1 = Control
scope-level-1-more = of machines
scope-level-0 = Process
scope-level-0-more = machines
scope-level-none = No level given
scope-levels-words = Levels: 5 enterprise and outside, 4 site business, 3.5 DMZ, 3 operations, 2 supervision, 1 control, 0 process

## Parts of the map
scope-place-in-isms = All in the office's scope
scope-place-in-csms = All in the plant's scope
scope-place-isms = Office only
scope-place-both = Both
scope-place-csms = Plant only
scope-place-neither = Neither
scope-title-in-isms = Office, ISMS
scope-title-in-csms = Plant, CSMS
scope-short-in-isms = ISMS, { $n }
scope-short-in-csms = CSMS, { $n }
scope-title-n = { $n ->
    [one] 1 thing in scope
   *[other] { $n } things in scope
 }
scope-both-n = Both, { $n }

## The section
scope-section-caption = Both scopes, drawn over each other on a section through the company
scope-section-words = Section through the company, Purdue levels 5 to 0. { $isms ->
    [one] 1 thing
   *[other] { $isms } things
 } only in the ISMS, { $both } in both, { $csms } only in the CSMS, { $neither } in neither.
scope-section-crossings = { $n ->
    [0] Nothing crosses between them.
    [one] One crossing, { $open ->
        [0] with an agreement.
       *[other] without an agreement.
     }
   *[other] { $n } crossings, { $open } without an agreement.
 }
scope-agreed-year = agreed { $year }
scope-agreed-short = agreed
scope-not-agreed-short = no agreement
scope-key = Legend
scope-key-isms = Office scope, ISMS
scope-key-csms = Plant scope, CSMS
scope-key-one = One mark, one thing
scope-key-many = One mark stands for up to { $n } things
scope-key-nobodys = In neither scope, and nobody says why
scope-key-left-out = Left out of both on purpose
scope-key-crossing = Crossing; red, without an agreement
scope-counts = Counts by level
scope-count-lists = { $n ->
    [one] thing, list it
   *[other] things, list them
 }
scope-all = All

## What is wrong
scope-findings = What to put right
scope-found-none = Nothing is open
scope-found-none-say = Everything has its place, what is shared has a lead, what crosses is agreed.
scope-found-nobodys = { $n ->
    [one] { $words } thing belongs to nobody
   *[other] { $words } things belong to nobody
 }
scope-found-no-owner = { $n ->
    [one] { $words } critical thing has no owner
   *[other] { $words } critical things have no owner
 }
scope-found-no-lead = { $n ->
    [one] { $words } shared thing has no lead
   *[other] { $words } shared things have no lead
 }
scope-found-no-agreement = { $n ->
    [one] { $words } crossing has no agreement
   *[other] { $words } crossings have no agreement
 }
scope-found-no-reason = { $n ->
    [one] { $words } exclusion has no reason
   *[other] { $words } exclusions have no reason
 }
scope-found-all = See all { $n }
scope-says-thing = { $kind } at level { $level }.
scope-says-thing-bare = { $kind }, no level given.
scope-says-crossing = From { $from } to { $to }.
scope-says-left-out-isms = Left out of the office's scope.
scope-says-left-out-csms = Left out of the plant's scope.
scope-put-isms = Put it in the office's scope
scope-put-both = Put it in both scopes
scope-put-csms = Put it in the plant's scope
scope-or-isms = or the office's
scope-or-both = or both
scope-or-csms = or the plant's
scope-put-isms-name = or the office's: put { $name } there
scope-put-both-name = or both: put { $name } there
scope-put-csms-name = or the plant's: put { $name } there
scope-lead-isms = The office leads
scope-lead-csms = The plant leads
scope-ask-owner = Name the owner
scope-ask-agreement = Say what was agreed
scope-ask-reason = Give the reason
scope-ask-exclusion = Leave it out, with a reason
scope-keep = Keep

## Crossings
scope-crossings = Where the boundary is crossed
scope-crossings-hint = { $n ->
    [0] Nothing crosses yet
    [one] One crossing, { $agreed ->
        [0] without an agreement
       *[other] with an agreement
     }
   *[other] { $n } crossings, { $agreed } with an agreement
 }
scope-crossings-none = Orders from ERP to MES, remote access, historian copies, patches: add what passes between office and plant, with both of its ends.
scope-crossing-add = Add a crossing
scope-crossing-edit = Edit the crossing
scope-crossing-remove = Remove this crossing
scope-crossing-removed = { $name } was removed. U takes that back.
scope-col-letter = Letter
scope-col-crossing = Crossing
scope-col-from = From
scope-col-to = To
scope-col-agreement = Agreement
scope-col-owners = Owners
scope-end = { $name } ({ $level })
scope-at-level = level { $level }
scope-end-open = not said
scope-end-type = Type a name
scope-end-unknown = No single thing is called that; choose one from the list.
scope-no-crossing = crosses no boundary
scope-agreement-none = None
scope-owner-none = nobody
scope-owner-isms = Office
scope-owner-csms = Plant
scope-interface-mes_erp = Orders and bookings
scope-interface-remote_access = Remote access
scope-interface-historian = Process values
scope-interface-patches = Patches and patterns
scope-interface-files = Files and programs
scope-interface-network = Shared network
scope-interface-identity = Users and passwords
scope-interface-other = Other
scope-field-crossing = What it is called
scope-field-crossing-kind = What passes
scope-field-from = From
scope-field-to = To
scope-field-agreement = What was agreed, or where it is written
scope-field-agreed-on = Agreed on
scope-field-isms-owner = Owner in the office
scope-field-csms-owner = Owner in the plant

## Things
scope-things = What stands where
scope-things-all = { $n ->
    [one] One thing
   *[other] { $n } things
 }
scope-things-some = { $n } of { $all } things
scope-things-none = No thing is like that. Take a filter away.
scope-add = Add a thing
scope-more = Show { $n } more of { $rest }
scope-untitled = Without a name
scope-col-name = Name
scope-col-kind = Kind
scope-col-level = Level
scope-col-site = Site
scope-col-isms = ISMS
scope-col-csms = CSMS
scope-col-owner = Owner
scope-in = in
scope-out = out
scope-site-none = no site
scope-short-confidentiality = C
scope-short-integrity = I
scope-short-availability = A
scope-short-safety = S
scope-criticality-foot = Criticality from 1, a nuisance, to 3, the plant stops or someone is hurt: confidentiality, integrity, availability, safety.
scope-filter = Which things are listed
scope-filter-text = Search
scope-filter-place = Scope
scope-filter-finding = Finding
scope-filter-nobodys = Belongs to nobody
scope-filter-no-owner = Critical, no owner
scope-filter-no-lead = Shared, no lead
scope-filter-any = Any
scope-filter-clear = Clear filters
scope-order = Sorted by
scope-order-finding = Findings first
scope-order-name = Name
scope-order-kind = Kind
scope-order-level = Level
scope-order-site = Site
scope-order-region = Scope
scope-order-owner = Owner
scope-order-criticality = Criticality
scope-choose = Choose { $name }
scope-choose-listed = { $n ->
    [one] Choose the one listed
   *[other] Choose all { $n } listed
 }
scope-choose-none = Choose none
scope-chosen = { $n ->
    [one] 1 thing chosen. Put it into:
   *[other] { $n } things chosen. Put them into:
 }
scope-chosen-put = Put the chosen things into
scope-put-many = { $n ->
    [0] Nothing changed: all of them stood there.
    [one] 1 thing was put into: { $place }. U takes that back.
   *[other] { $n } things were put into: { $place }. U takes that back.
 }
scope-removed = { $n ->
    [one] 1 thing was removed. U takes that back.
   *[other] { $n } things were removed. U takes that back.
 }

## The editor of a thing
scope-thing-edit = Edit the thing
scope-thing-remove = Remove this thing
scope-edit-close = Done
scope-edit-saved = Saved as you type
scope-field-name = Name
scope-field-level = Purdue level
scope-field-site = Site
scope-field-zone = Zone
scope-field-owner = Owner
scope-field-region = In whose scope
scope-field-lead = Who leads
scope-lead-open = Not decided
scope-field-exclusion = Why it is left out of both scopes
scope-field-reason = Reason
scope-field-note = Note
scope-field-confidentiality = Confidentiality
scope-field-integrity = Integrity
scope-field-availability = Availability
scope-field-safety = Safety
scope-grade-none = Not graded
scope-grade-low = 1, a nuisance
scope-grade-medium = 2, a bad day
scope-grade-high = 3, the plant stops or someone is hurt

## Bringing a list in
scope-import = Bring in a list
scope-import-say = Nothing changes until you take it
scope-paste = Paste from a spreadsheet, headings included
scope-paste-example = Name, Kind, Site, Level, Owner, Scope
scope-import-file = Or choose a CSV file
scope-import-empty = There is no row under the heading yet.
scope-import-no-name = No column holds the names. Give the column with the names the heading Name.
scope-import-many = These are more than { $n } rows. Bring them in in parts.
scope-import-unreadable = Row { $row } cannot be read: a quotation mark may be missing. Nothing was changed.
scope-import-large = The file is larger than { $most } MB. Save the list alone as CSV.
scope-import-no-file = The browser could not read the file. Choose it again.
scope-row-new = New
scope-row-changed = Changed
scope-row-same = As it is
scope-row-skipped = Left out
scope-row-doubtful = With doubts
scope-columns = What each column was taken for
scope-column-yours = Your column
scope-column-taken = Taken for
scope-column-none = not read
scope-column-n = Column { $n }
scope-column-name = Name
scope-column-kind = Kind
scope-column-site = Site
scope-column-level = Level
scope-column-zone = Zone
scope-column-owner = Owner
scope-column-criticality = Criticality, availability
scope-column-scope = Scope
scope-column-lead = Lead
scope-column-exclusion = Reason for exclusion
scope-column-note = Note
scope-first-rows = The first rows, as they would be taken
scope-doubts = Not understood, and taken without it
scope-doubts-rest = { $n ->
    [one] and 1 more
   *[other] and { $n } more
 }
scope-doubt-unknown = Row { $row }, { $name }: { $column } "{ $value }" means nothing here and stays open.
scope-doubt-repeated = Row { $row }, { $name }: the same name at the same site again, left out.
scope-take = { $n ->
    [0] Nothing new to take
    [one] Take 1 thing
   *[other] Take { $n } things
 }
scope-take-say = One step; U takes it back
scope-taken = { $new ->
    [one] 1 thing is new
   *[other] { $new } things are new
 }, { $changed } changed. U takes that back.
