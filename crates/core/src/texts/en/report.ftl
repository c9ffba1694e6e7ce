# Words of the report, on screen and in the PDF.
# Values that are set apart (a figure in red, an id) arrive already marked; keep them in the sentence.

## Figures, dates, lists

report-decimal-mark = .
report-less-than-a-tenth = less than 0.1
report-date = { $day } { $month } { $year }
report-month-1 = Jan
report-month-2 = Feb
report-month-3 = Mar
report-month-4 = Apr
report-month-5 = May
report-month-6 = Jun
report-month-7 = Jul
report-month-8 = Aug
report-month-9 = Sep
report-month-10 = Oct
report-month-11 = Nov
report-month-12 = Dec
report-list-end = { $first } and { $last }
report-n-of-m = { $n } of { $m }
report-office = the office
report-plant = the plant
report-not-assessed = not assessed
report-not-stated = Not stated
report-untitled = Without a title
report-no-owner = No owner
report-no-date = no date
report-by-date = by { $date }
report-to-verify = { $rating }, verify
report-evidence-missing = Evidence “{ $id }”, which is not in the list
report-the-organisation = the organisation

## The choice of document, on screen

report-document = Document
report-document-gap = Gap report
report-document-agreement = Alignment agreement, one page
report-document-agreement-hint = Who leads on each topic that office and plant share, with two lines to sign on. Empty places can be filled in by hand.

## The title block

report-title = { $organisation }, gap report
report-title-unnamed = Gap report
report-cover-title =
    { $organisation },
    gap report
report-foot-report = Report
report-foot-sheet = Sheet
report-foot-saved = Saved
report-foot-answered = Answered
report-foot-page = Page
report-page-of = { $page } of { $pages }
report-continued = continued

## Cover

report-cover-subtitle =
    { $n ->
        [one] How far { $subjects } stands from what it set itself.
       *[other] How far { $subjects } stand from what they set themselves.
    }
report-cover-nothing = No standard has been chosen yet.
report-assessed = Assessed
report-sites = Sites
report-roles = Roles under IEC 62443
report-standards = Standards
report-assessed-by = Assessed by
report-prepared-by = Prepared by
report-made-with = Made with
report-date-label = Date
report-standard-requirements =
    { $n ->
        [one] { $standard }, { $n } requirement
       *[other] { $standard }, { $n } requirements
    }
report-requirements-of =
    { $n ->
        [one] { $n } requirement of { $standard }
       *[other] { $n } requirements of { $standard }
    }
report-mean-offset-of = { $subject }, mean offset
report-offset-not-assessed = { $subject }, not assessed

## For management

report-sheet-management = For management
report-head-nothing = Nothing has been assessed yet.
report-head-one = { $subject } stands { $offset } out of true.
report-head-one-true = { $subject } stands true.
report-head-two = { $first } stands { $a } out of true, { $second } { $b }.
report-head-first-true = { $first } stands true, { $second } { $b } out of true.
report-head-second-true = { $first } stands { $a } out of true, { $second } stands true.
report-head-two-true = { $first } and { $second } stand true.
report-head-out-and-not-assessed = { $first } stands { $offset } out of true; { $second } is not assessed.
report-head-true-and-not-assessed = { $first } stands true; { $second } is not assessed.
report-head-many = Across { $n } standards the mean offset is { $offset }.
report-head-so-far = { $sentence } So far: { $n } of { $m } are answered.

report-stand-nothing = As soon as the first requirement is rated, this page says how far it stands from its target.
report-stand-true =
    { $rated ->
        [one] The one rated requirement meets its target.
       *[other] All { $rated } rated requirements meet their target.
    }
report-stand =
    { $met } of { $rated } rated requirements meet their target. { $gaps ->
        [one] One falls short
       *[other] { $gaps } fall short
    }; { $planned ->
        [0] none of them has an action yet.
        [one] one of them has an action.
       *[other] { $planned } of them have an action.
    }
report-stand-doubt =
    { $met } of { $rated } rated requirements meet their target. { $gaps ->
        [one] One falls short
       *[other] { $gaps } fall short
    }; { $planned ->
        [0] none of them has an action yet
        [one] one of them has an action
       *[other] { $planned } of them have an action
    }. { $doubtful ->
        [one] One rating still has to be verified on the floor.
       *[other] { $doubtful } ratings still have to be verified on the floor.
    }

report-what-heading = What was assessed, by whom, how far
report-what = { $assessor } assessed { $organisation } against { $standards }.
report-what-unsigned = { $organisation } was assessed against { $standards }.
report-what-people =
    { $people ->
        [one] One person works there.
       *[other] { $people } people work there.
    }
report-what-sites =
    { $n ->
        [one] The site is { $sites }.
       *[other] The sites are { $sites }.
    }
report-what-people-sites =
    { $n ->
        [one] { $people } people work there, at { $sites }.
       *[other] { $people } people work there, at { $n } sites: { $sites }.
    }
report-what-counts =
    Of { $total } requirements { $rated ->
        [0] none is rated
        [one] one is rated
       *[other] { $rated } are rated
    }, { $na ->
        [0] none is ruled out
        [one] one does not apply
       *[other] { $na } do not apply
    } and { $open ->
        [0] none is open.
        [one] one is open.
       *[other] { $open } are open.
    }
report-what-doubt =
    { $n ->
        [one] One rating waits for a look on the floor.
       *[other] { $n } ratings wait for a look on the floor.
    }
report-answered-of = { $subject }, answered
report-maturity-of = { $subject }, maturity
report-mean-target = mean { $mean }, target { $target }
report-not-assessed-target = not assessed, target { $target }

report-worst-heading =
    { $n ->
        [0] The most serious gaps
        [one] The one gap
        [2] The two most serious gaps
        [3] The three most serious gaps
        [4] The four most serious gaps
       *[other] The five most serious gaps
    }
report-worst-hint = by size, weight of the requirement and the auditor’s finding
report-worst-hint-nothing = nothing is rated yet, so none is known
report-worst-hint-true = none: everything rated meets its target
report-steps-heading =
    { $n ->
        [0] The next steps
        [one] The next step
        [2] The next two steps
        [3] The next three steps
        [4] The next four steps
       *[other] The next five steps
    }
report-steps-hint = by due day
report-steps-hint-sum =
    { $days ->
        [one] one day of work, done by { $date }
       *[other] { $days } days of work, done by { $date }
    }
report-steps-hint-suggested = suggested, because no action is open
report-steps-hint-nothing = they follow from the first ratings
report-steps-hint-true = none is open and none is needed
report-suggested = Suggested; nobody has taken it on.
report-days-of-work =
    { $n ->
        [one] one day of work
       *[other] { $n } days of work
    }

## Plumb lines

report-sheet-plumb =
    { $n ->
        [one] Plumb lines, one requirement
       *[other] Plumb lines, { $n } requirements
    }
report-plumb-worst = At a glance: { $subject } leans furthest in “{ $group }”.
report-plumb-true =
    { $n ->
        [one] At a glance: the one rated requirement sits on its line.
       *[other] At a glance: all { $n } rated requirements sit on their line.
    }
report-plumb-nothing = The lines hang; nothing is rated yet.
report-plumb-column = Group, rated, mean offset
report-group-none = not assessed
report-group-true = { $rated } rated, true
report-group-out = { $rated } rated, { $offset }
report-finding-group = In “{ $group }”, { $gaps } of { $rated } rated requirements stand off the line; their group’s mean offset is { $offset }.
report-finding-widest =
    { $points ->
        [one] No gap is wider than one point.
       *[other] { $n ->
            [one] The widest gap is of { $points } points.
           *[other] The widest gaps are of { $points } points; there are { $n }.
        }
    }
report-finding-widest-in =
    { $points ->
        [one] { $n ->
            [one] The only gap is of one point and lies in { $subject }.
           *[other] No gap is wider than one point; all { $n } lie in { $subject }.
        }
       *[other] { $n ->
            [one] The one gap of { $points } points lies in { $subject }.
           *[other] The { $n } gaps of { $points } points all lie in { $subject }.
        }
    }
report-finding-met =
    Targets are met { $parts }.
report-finding-met-in = in { $subject } by { $met } of { $rated } rated requirements
report-legend-met = Meets its target
report-legend-gap = A gap, off by its size
report-legend-verify = Open: verify on the floor
report-legend-unanswered = Unanswered
report-legend-na = Not applicable
report-legend-mean = Mean offset of a group

## Maturity

report-sheet-maturity = Maturity by group
report-maturity-nothing = No group is assessed yet.
report-maturity-all =
    { $n ->
        [one] The one rated group meets its target throughout.
       *[other] All { $n } rated groups meet their target throughout.
    }
report-maturity-none =
    { $n ->
        [one] The one rated group falls short of its target.
       *[other] Each of the { $n } rated groups falls short somewhere.
    }
report-maturity-some =
    { $met ->
        [one] One of { $n } rated groups meets its target throughout.
       *[other] { $met } of { $n } rated groups meet their target throughout.
    }
report-maturity-group = Group
report-maturity-ruler = Mean, and target
report-maturity-marks = One mark a requirement
report-maturity-rated = Rated
report-maturity-mean = Mean
report-maturity-offset = Offset
report-maturity-hint = Full height meets its target; red falls short and is lower by the gap; a hair is unanswered, a lozenge not applicable.

## Gap tables

report-sheet-gaps = Gaps, { $standard }
report-gaps-nothing = { $subject } is not assessed yet.
report-gaps-true =
    { $n ->
        [one] { $subject } has no gap: the one rated requirement meets its target.
       *[other] { $subject } has no gap: all { $n } rated requirements meet their target.
    }
report-gaps-level =
    { $n ->
        [one] { $subject } has { $gaps } gap, of { $points ->
            [one] one point
           *[other] { $points } points
        }.
       *[other] { $subject } has { $gaps } gaps, each of { $points ->
            [one] one point
           *[other] { $points } points
        }.
    }
report-gaps-widest =
    { $subject } has { $gaps } gaps, { $wide ->
        [one] one of them { $points } points wide.
       *[other] { $wide } of them { $points } points wide.
    }
report-gaps-stand =
    In the order in which to close them. Of { $standard }, { $rated ->
        [one] one requirement is rated
       *[other] { $rated } requirements are rated
    }{ $open ->
        [0] , none is open.
        [one] , one is open and may hide a gap.
       *[other] , { $open } are open and may hide more.
    }
report-gaps-stand-none =
    { $open ->
        [0] Every requirement of { $standard } is answered.
        [one] One requirement of { $standard } is open and may hide a gap.
       *[other] { $open } requirements of { $standard } are open and may hide gaps.
    }
report-column-requirement = Requirement
report-column-now = Now
report-column-target = Target
report-column-gap = Gap
report-column-note = Note
report-column-evidence = Evidence
report-column-action = Action
report-first-step = No action yet. A first step:
report-no-note = No note.
report-no-evidence = None named.
report-no-action = None planned.
report-status-planned = not begun
report-status-begun = begun
report-status-done = done
report-status-dropped = dropped

## Statement of Applicability

report-sheet-soa = Statement of Applicability
report-soa-nothing = No control has been decided on yet.
report-soa-some = { $decided } of { $total } controls are decided: { $apply } apply, { $met } meet their target.
report-soa-all = { $apply } of { $total } controls apply; { $met } meet their target.
report-soa-stand =
    Derived from the answers. Why a control applies, or not, is the reason given with its answer. { $open ->
        [0] Every control is decided.
        [one] One control is open: nobody has decided yet whether it applies.
       *[other] { $open } controls are open: nobody has decided yet whether they apply.
    }
report-soa-control = Control
report-soa-name = Name
report-soa-applies = Applies
report-soa-why = Why it applies, or not
report-soa-status = Status
report-soa-yes = Yes
report-soa-no = No
report-soa-open = Open
report-soa-themes =
    { $n ->
        [one] The theme
        [4] The four themes
       *[other] The { $n } themes
    }
report-soa-themes-hint = one mark a control: full height meets its target, red falls short and is lower by the gap
report-soa-counts = { $met } met, { $short } short
report-soa-approved = Approved
report-soa-for-management = For the management
report-soa-for-isms = For the ISMS
report-soa-signature = Name and signature

## Action plan

report-sheet-plan = Action plan
report-plan-nothing =
    { $gaps ->
        [0] No action is planned.
        [one] No action is planned yet for the one gap.
       *[other] No action is planned yet for any of the { $gaps } gaps.
    }
report-plan-no-change =
    { $n ->
        [one] The one action in the plan does not yet lift a mean by a set day.
       *[other] The { $n } actions in the plan do not yet lift a mean by a set day.
    }
report-plan-lifts = Done as planned, { $subject } goes from { $from } to { $to } by { $date }.
report-plan-stand-nothing = An action closes gaps: it has an owner, a last day and an expected rating. The first steps under “For management” are a place to begin.
report-plan-stand =
    { $n ->
        [one] One action
       *[other] { $n } actions
    }, { $days ->
        [0] without an estimate of the work
        [one] one day of work
       *[other] { $days } days of work
    }. { $closed ->
        [0] None of the gaps is covered.
       *[other] { $closed } of { $gaps } gaps are covered by an action.
    }
report-plan-action = Action
report-plan-owner = Owner, closes
report-plan-status = Status, due
report-plan-days = Days
report-plan-cost = Cost: { $cost }.
report-outlook-heading = What the plan brings
report-outlook-hint = mean offset, if every dated action is done on its day as expected
report-today = today
report-after-actions =
    { $n ->
        [one] after one action
       *[other] after { $n } actions
    }

## Scope

report-sheet-scope = Scope, both systems
report-scope-head =
    { $shared ->
        [0] Office and plant share nothing, and everything is somebody’s.
        [one] Office and plant share one thing, and everything is somebody’s.
       *[other] Office and plant share { $shared } things, and everything is somebody’s.
    }
report-scope-head-nobodys =
    { $shared ->
        [0] Office and plant share nothing
        [one] Office and plant share one thing
       *[other] Office and plant share { $shared } things
    }; { $n ->
        [one] { $nobodys } is nobody’s.
       *[other] { $nobodys } are nobody’s.
    }
report-scope-stand =
    { $n ->
        [one] One thing of the inventory
       *[other] { $n } things of the inventory
    }, by level and by the system that covers them. { $crossings ->
        [0] Nothing crosses from one scope to another.
        [one] One connection crosses from one scope to another.
       *[other] { $crossings } connections cross from one scope to another.
    }
report-region-isms = Office only
report-region-both = Both
report-region-csms = Plant only
report-region-neither = Neither
report-in-isms = office
report-in-both = both
report-in-csms = plant
report-in-neither = neither
report-purdue-enterprise = Enterprise and outside
report-purdue-site = Site business
report-purdue-buffer = Buffer zone
report-purdue-operations = Operations of the plant
report-purdue-supervision = Supervision of the lines
report-purdue-control = Control
report-purdue-process = Process
report-purdue-none = No level given
report-unnamed = Without a name
report-more = { $n } more
report-and-more = and { $n } more
report-not-named =
    { $n ->
        [one] one, not named here
       *[other] { $n }, not named here
    }
report-map-isms =
    { $n ->
        [one] Scope of the ISMS, one thing
       *[other] Scope of the ISMS, { $n } things
    }
report-map-csms =
    { $n ->
        [one] Scope of the CSMS, one thing
       *[other] Scope of the CSMS, { $n } things
    }
report-map-both = Covered by both
report-map-unit =
    { $n ->
        [one] One thing
       *[other] Up to { $n } things
    }
report-map-nobodys = Belongs to nobody
report-map-left-out = Left out, for a reason
report-map-crossing = A crossing; red without agreement
report-map-crossing-some = A crossing; the first { $n } of { $total }
report-levels = { $from } to { $to }
report-agreed = agreed
report-agreed-on = agreed { $date }
report-not-agreed = no agreement
report-counts = The same in figures
report-counts-level = Level
report-counts-all = All
report-counts-total = All levels
report-scope-findings =
    { $n ->
        [0] Nothing is wrong with the scopes as drawn
        [one] One thing to put right
       *[other] { $n } things to put right
    }
report-scope-findings-hint = what the map shows by itself
report-scope-nobodys =
    { $n ->
        [one] One thing in neither scope, and nobody says why
       *[other] { $n } things in neither scope, and nobody says why
    }
report-scope-no-owner =
    { $n ->
        [one] One highly critical thing without an owner
       *[other] { $n } highly critical things without an owner
    }
report-scope-no-lead =
    { $n ->
        [one] One thing in both scopes, and neither leads
       *[other] { $n } things in both scopes, and neither leads
    }
report-scope-no-agreement =
    { $n ->
        [one] One crossing without an agreement
       *[other] { $n } crossings without an agreement
    }
report-scope-no-reason =
    { $n ->
        [one] One exclusion without a reason
       *[other] { $n } exclusions without a reason
    }
report-crossings = Where the boundary is crossed
report-crossings-hint =
    { $n ->
        [one] one connection
       *[other] { $n } connections
    }, { $open ->
        [0] all agreed
        [one] one without an agreement
       *[other] { $open } without an agreement
    }
report-crossing-letter = Mark
report-crossing-crossing = Crossing
report-crossing-between = Between
report-crossing-agreement = Agreement
report-crossing-owners = Who answers
report-crossing-end = { $name } ({ $region }, level { $level })
report-crossing-none = None
report-owner-isms = Office: { $name }
report-owner-csms = Plant: { $name }
report-nobody = nobody

## Scope statements

report-sheet-statement-isms = Scope statement, ISMS
report-sheet-statement-csms = Scope statement, CSMS
report-statement-isms = Scope of the information security management system.
report-statement-csms = Scope of the cybersecurity management system.
report-statement-stand =
    { $edited ->
        [0] Drafted from the inventory
        [one] Drafted from the inventory, one section in the owner’s words
       *[other] Drafted from the inventory, { $edited } sections in the owner’s words
    }{ $outdated ->
        [0] .
        [one] ; under one of them the data have changed since.
       *[other] ; under { $outdated } of them the data have changed since.
    }
report-statement-owner = Owner
report-statement-approver = Approved by
report-statement-approved = Approved on
report-not-approved = not yet
report-section-boundary = Boundary
report-section-sites = Sites
report-section-functions = Functions and things
report-section-interfaces = Interfaces
report-section-exclusions = Exclusions

## Overlap

report-sheet-overlap = ISMS over CSMS
report-overlap-head =
    { $fully ->
        [0] The office carries none of the plant’s { $total } requirements
       *[other] The office carries { $fully } of the plant’s { $total } requirements
    }{ $partly ->
        [0] .
        [one] , and part of one more.
       *[other] , and part of { $partly } more.
    }
report-overlap-stand =
    The other way round, the plant carries { $fully } of the office’s { $total } requirements and part of { $partly } more; { $not } { $not ->
        [one] begins and ends
       *[other] begin and end
    } in the office. What is carried is proposed, and counts only once a person has confirmed it.
report-served-fully = Served fully
report-served-fully-hint = Proposed; confirm it once.
report-served-partly = Served partly
report-served-partly-hint = A start; check it on the floor.
report-served-not = Not served
report-served-not-hint = Only this system can answer it.
report-overlap-topic = Topic
report-overlap-squares = One square, one requirement
report-overlap-fully = Fully
report-overlap-partly = Partly
report-overlap-not = Not
report-overlap-of-csms = The plant, served by the office
report-overlap-of-isms = The office, served by the plant
report-overlap-waiting =
    { $n ->
        [one] one requirement
       *[other] { $n } requirements
    }; { $rating ->
        [0] no rating is proposed
        [one] one rating is proposed
       *[other] { $rating } ratings are proposed
    }{ $evidence ->
        [0] {""}
       *[other] , evidence for { $evidence } more
    }, { $confirmed ->
        [0] none is confirmed
        [one] one is confirmed
       *[other] { $confirmed } are confirmed
    }
report-overlap-total =
    { $n ->
        [one] The one topic
       *[other] All { $n } topics
    }
report-alone-csms = Only the plant asks
report-alone-isms = Only the office asks
report-alone-hint = { $n } of { $total }; nothing on the other side serves them
report-alone-why = Why the other side has nothing like it
report-alone-no-reason = Not explained in the crosswalk.

## Divergences

report-sheet-divergence = Divergences
report-divergence-head =
    { $n ->
        [one] { $open } pair of related ratings stands two points apart or more: which is right?
       *[other] { $open } pairs of related ratings stand two points apart or more: which is right?
    }
report-divergence-head-none =
    { $settled ->
        [one] The one divergence between office and plant is settled.
       *[other] All { $settled } divergences between office and plant are settled.
    }
report-divergence-stand = Two requirements that the crosswalk relates, rated two points apart or more. Ordered by stake: points apart, times the heavier requirement’s weight, times the strength of the relation.
report-divergence-office = Office
report-divergence-rated = Rated
report-divergence-plant = Plant
report-divergence-stake = Stake
report-divergence-check = What to look at
report-divergence-settled = Kept apart, for a reason
report-divergence-reason = Why both are right

## Alignment

report-sheet-alignment = Who leads, who follows
report-alignment-head =
    { $led ->
        [0] On none of { $n } shared topics is it said who leads.
        [one] On one of { $n } shared topics it is said who leads.
       *[other] On { $led } of { $n } shared topics it is said who leads.
    }
report-alignment-head-all =
    { $n ->
        [one] On the one shared topic it is said who leads.
       *[other] On all { $n } shared topics it is said who leads.
    }
report-alignment-stand =
    A topic is agreed once lead, forum, interface, both owners and the day are known: { $complete } of { $n }. One page of it can be signed: the alignment agreement.
report-alignment-topic = Topic
report-alignment-lead = Leads
report-alignment-follower = Follows
report-alignment-forum = Joint forum
report-alignment-interface = Agreed interface
report-alignment-isms-owner = Office owner
report-alignment-csms-owner = Plant owner
report-alignment-agreed-on = Agreed
report-alignment-review = Review
report-alignment-owners = Owners
report-alignment-dates = Agreed, review
report-alignment-nobody = Nobody yet
report-alignment-follows = { $follower } follows
report-alignment-review-on = review { $date }
report-alignment-open =
    { $n ->
        [one] one divergence open
       *[other] { $n } divergences open
    }
report-side-isms = Office
report-side-csms = Plant
report-agreement = Alignment agreement
report-agreement-of = { $organisation }, alignment agreement
report-agreement-between = { $organisation }: the office ({ $isms }) and the plant ({ $csms })
report-agreement-nothing = Office and plant share no topic: an agreement needs a standard for each of them.
report-agreement-cut = Texts that end in … did not fit; they stand in full in the app, under Alignment.
report-agreement-agreed = Agreed
report-agreement-text = Both sides keep to the leads, forums and interfaces above until the next review.
report-agreement-for-isms = For the office, ISMS
report-agreement-for-csms = For the plant, CSMS
report-agreement-leads =
    { $n ->
        [0] leads no topic
        [one] leads one topic
       *[other] leads { $n } topics
    }
report-foot-document = Document

## What contradicts itself

report-sheet-checks = Consistency
report-checks-nothing = There is nothing yet that could contradict itself.
report-checks-true = Nothing in the answers contradicts itself.
report-checks-found =
    { $n ->
        [one] One thing cannot be right as it stands.
       *[other] { $n } things cannot be right as they stand.
    }
report-checks-stand = Checked: high ratings without support, exclusions without a reason, findings against ratings, evidence past its review day, sources that have moved since, actions past due or without effect.
report-checks-what = What is odd
report-check-high-without-support = Rated 3 or 4, yet neither a note nor evidence says why.
report-check-na-without-reason = Not applicable, yet no reason is given.
report-check-not-excludable = Declared not applicable, yet this clause knows no exclusion.
report-check-nonconformity-on-target = Typed as a nonconformity, yet rated on target or above.
report-check-strength-below-target = Typed as a strength, yet rated below target.
report-check-evidence-past-review = “{ $evidence }” was to be looked at again by { $date }.
report-check-evidence-missing = Names evidence “{ $id }”, which is not in the list.
report-check-source-moved = Confirmed from { $source }, rated { $then } then and { $now ->
        [9] not rated any more
       *[other] { $now } now
    }.
report-check-action-past-due = Was due by { $date } and is not done.
report-check-done-without-effect = “{ $action }” is done, yet the rating is still below what was expected.

## Method and limits

report-sheet-method = Method and limits
report-method-head = What these figures can carry, and cannot.
report-method-most = Target of most requirements
report-method-rating = How a rating was made
report-method-rating-text = Each requirement was put as one question in plain words and rated from 0 to 4 by people of the organisation. The scale above is the same for every requirement. A requirement that does not concern the organisation is declared not applicable, with a reason. What nobody has answered is not assessed; it is never counted as 0.
report-method-offset = Out of true
report-method-offset-text = The offset of a requirement is its target less its rating, never below 0: what stands above its target does not make up for what stands below. The offset of a group or a standard is the mean over its rated requirements.
report-method-offset-example = For { $subject }: { $points } points ÷ { $rated } rated = { $fine }, shown as { $offset }.
report-method-left-out = Left out of every mean
report-method-left-out-text =
    { $na ->
        [0] No requirement is declared not applicable
        [one] One requirement that does not apply
       *[other] { $na } requirements that do not apply
    }{ $open ->
        [0] ; none is unanswered.
        [one] ; one that nobody has answered.
       *[other] ; { $open } that nobody has answered.
    }
report-method-doubt = Ratings to verify
report-method-doubt-text =
    { $n ->
        [one] One rating is marked “verify on the floor” and counts in every mean.
       *[other] { $n } ratings are marked “verify on the floor” and count in every mean.
    } With them the mean offset of everything rated is { $with }, without them { $without }.
report-method-doubt-none = No rating that counts is marked “verify on the floor”. Such ratings would count in every mean and be drawn as open marks.
report-method-ranking = How the gaps were ranked
report-method-ranking-text = Points below target, times the weight of the requirement (1 supporting, 2 normal, 3 a plant stops or someone is hurt when it fails), plus 3 for a major and 1 for a minor nonconformity. Equal sums: the wider gap first, then the lower rating, then the order of the standard.
report-method-outlook = How the outlook was made
report-method-outlook-text = An action that is done on its day lifts each rated requirement it closes to its expected rating, or to the target where none is stated. It lowers none, and it rates nothing that nobody has rated.
report-method-not = What this report is not
report-method-not-text = It is not a certificate and not an audit. It was answered by the people assessed, and looked at on the floor only where it says so. It holds on its date.
report-method-standards = The standards
report-method-standards-text = Requirements are named by number and title only. To decide a dispute, read the standard.
report-method-file = The file behind this report
report-method-file-text = All answers, notes and sums come from one assessment file, kept by the organisation. This report was made from it with { $program }.
report-method-file-saved = All answers, notes and sums come from one assessment file, kept by the organisation and saved { $saved }. This report was made from it with { $program }.
report-method-overlap = Proposals and overlap
report-method-overlap-text = A published crosswalk relates requirements of office and plant, each relation with its strength and reason. It proposes a rating only from close relations and never above the rating it comes from; looser ones carry evidence only. A proposal becomes an answer when a person confirms it, and the annex then names what it was confirmed from. “Served fully” means that a rating can be proposed, not that the requirement is met.

## Annex

report-sheet-answers = Annex, { $standard }
report-answers-head = Annex: all answers to { $standard }.
report-answers-stand = { $n } of { $total } requirements are answered. Each with its rating, what was noted, and what supports it.
report-column-rating = Rating
report-column-said = Note and evidence
report-answer-gap =
    { $below ->
        [one] one point below target
       *[other] { $below } points below target
    }
report-answer-target = own target { $target }
report-confirmed-from = confirmed from { $ids }
report-source-moved = { $id } was { $then } then and has changed since
