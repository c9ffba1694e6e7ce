# Words of the plan page.

## The finding

plan-the-isms = the office
plan-the-csms = the plant

plan-head-no-standard = No standard is chosen yet, so nothing can be planned.
plan-head-nothing-rated = Nothing has been assessed yet, so there is nothing to plan.
plan-head-no-gaps = Everything rated meets its target: nothing has to be planned.
plan-head-nothing-planned = { $subject } stands { $now } out of true, and nothing is planned.
plan-head-nothing-left = { $subject } stands { $now } out of true, and no work is left in the plan.
plan-head-nothing-lifted = { $subject } stays { $now } out of true: no action in the plan lifts a rating.
plan-head-dated = Done as planned, { $subject } ends { $year } at { $then } out of true instead of { $now }.
plan-head-dated-true = Done as planned, all that is rated in { $subject } stands true by the end of { $year }.
plan-head-undated = Once the plan is done, { $subject } stands { $then } out of true instead of { $now }.
plan-head-undated-true = Once the plan is done, all that is rated in { $subject } stands true.

plan-stand-no-standard = Choose in Setup which standards to assess. Their gaps stand here then, and what will be done about them.
plan-stand-nothing-rated = With the first ratings, the gaps stand here, most serious first. One press makes an action of a gap, and the plumb lines show what the plan will straighten.
plan-stand-no-gaps =
    { $unanswered ->
        [0] Every requirement has an answer. Gaps would stand here, and what will be done about them.
        [one] One requirement has no answer yet. Should it fall short of its target, it stands here.
       *[other] { $unanswered } requirements have no answer yet. Those that fall short of their target will stand here.
    }
plan-stand-nothing-planned =
    { $gaps ->
        [one] One gap is waiting. Act makes an action of it, which begins with its first step.
       *[other] { $gaps } gaps are waiting, most serious first. Act makes an action of one, which begins with its first step.
    }
plan-stand-nothing-lifted = What the actions close is on target already, or nobody has rated it yet.
plan-stand-work =
    { $n ->
        [1] One action
        [2] Two actions
        [3] Three actions
        [4] Four actions
        [5] Five actions
        [6] Six actions
        [7] Seven actions
        [8] Eight actions
        [9] Nine actions
        [10] Ten actions
        [11] Eleven actions
        [12] Twelve actions
       *[other] { $n } actions
    }, { $days ->
        [0] no work estimated yet.
        [one] 1 day of work.
       *[other] { $days } days of work.
    }
plan-stand-way =
    { $n ->
        [one] The first, due by { $date }, closes { $points } of the { $total } points.
       *[other] The first { $n }, due by { $date }, close { $points } of the { $total } points.
    }
plan-stand-other = { $subject } goes from { $from } to { $to }.
plan-stand-other-true = { $subject } goes from { $from } to true.
plan-stand-other-stays = { $subject } stays at { $from }.
plan-stand-late =
    { $n ->
        [one] One action is past due.
       *[other] { $n } actions are past due.
    }
plan-stand-undated =
    { $n ->
        [one] One has no due date and is not counted here.
       *[other] { $n } have no due date and are not counted here.
    }
plan-stand-no-day = No date that is still to come says when.

plan-go-setup = Choose standards
plan-go-assess = Start assessing
plan-go-assess-on = Go on assessing
plan-go-report = Go to the report

## Figures

plan-sum-today = Points below target, today
plan-sum-closed =
    { $n ->
        [0] Closed by open actions
        [one] Closed by the open action
       *[other] Closed by the { $n } open actions
    }
plan-sum-left = Left when all is done
plan-sum-work = Work, whole plan
plan-days =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
plan-note-standard = { $subject }: { $points } points in { $gaps ->
        [one] 1 gap
       *[other] { $gaps } gaps
    }, of { $rated } rated.
plan-note-points = A requirement rated 1 with target 3 stands 2 points below it. Not rated, not applicable and above target count as 0.
plan-note-more =
    { $n ->
        [one] And 1 more action.
       *[other] And { $n } more actions.
    }
plan-note-closed = Each action lifts what it closes to its expected rating, at most to the points that are missing. A requirement that several actions lift is counted once, with the one due first.
plan-note-left = Points below target today, less what the open actions close.
plan-note-work =
    Sum of the estimates of { $n ->
        [one] 1 open action.
       *[other] { $n } open actions.
    } { $unestimated ->
        [0] Each has one.
        [one] One has no estimate and counts as 0.
       *[other] { $unestimated } have no estimate and count as 0.
    }

## The plumb lines

plan-straight = { $subject }, straightening
plan-straight-today = { $subject }, today
plan-straight-switch = Standard shown
plan-straight-hint = { $n } requirements, offset from target in rating points. Solid: as rated. Hollow: forecast. Dashed: today’s mean.
plan-straight-hint-today = { $n } requirements, offset from target in rating points. Forecasts hang beside it once an action has a due date.
plan-today = Today
plan-after = After { $quarter }
plan-after-all = All done
plan-true = true
plan-quarter = Q{ $number } { $year }
plan-quarter-short = Q{ $number }
plan-stage-label = { $caption }, { $subject }: mean offset { $offset }, { $gaps ->
        [one] 1 gap
       *[other] { $gaps } gaps
    }

## The roadmap

plan-roadmap = Roadmap
plan-roadmap-hint = A bar runs from the first day of work to the last. Solid: the time that work has run.
plan-add = Add an action
plan-empty = Nothing is planned yet. Actions stand here on a line of quarters, with the points that each closes. Press Act at a gap, or begin with the first steps of the most serious gaps.
plan-propose = Propose actions
plan-propose-none = Every gap has an action already.
plan-proposed =
    { $n ->
        [one] One action was added: the first step of the most serious gap without one. U takes it back.
       *[other] { $n } actions were added: the first steps of the most serious gaps without one. U takes them all back.
    }
plan-removed = “{ $title }” was removed. U brings it back.
plan-col-action = Action
plan-col-owner = Owner
plan-col-days = Days
plan-col-when = When
plan-col-points = Points
plan-unit-days = days
plan-unit-points = points
plan-untitled = Untitled action
plan-no-owner = Nobody yet
plan-no-days = not estimated
plan-no-date = No due date
plan-no-date-short = No date
plan-no-points = closes no further points
plan-closes-nothing = Closes nothing yet
plan-ids-more = and { $n } more
plan-none-listed = No action passes this filter.
plan-all-open =
    { $n ->
        [0] No open action
        [one] The open action
       *[other] All { $n } open actions
    }
plan-quarter-points =
    { $n ->
        [one] 1 point
       *[other] { $n } points
    }
plan-quarters-label = Points closed in each quarter
plan-span = { $start } to { $due }
plan-until = Due { $due }
plan-from = From { $start }, no due date
plan-past-due =
    { $n ->
        [one] 1 day past due
       *[other] { $n } days past due
    }
plan-points-label = Points that “{ $title }” closes
plan-note-lift = { $from } to { $to }, target { $target }: { $points ->
        [one] 1 point
       *[other] { $points } points
    }
plan-note-lifts-nothing = It lifts no rating.
plan-note-unmoved = As high already, or lifted by an action due earlier: { $ids }
plan-note-unrated = Not rated, so not counted: { $ids }

plan-filter-actions = Filter actions
plan-filter-status = Status
plan-filter-any-status = Every status
plan-filter-owner = Owner
plan-filter-any-owner = Everybody
plan-filter-standard = Standard
plan-filter-any-standard = Every standard
plan-filter-past-due = Past due
plan-filter-clear = List all

## By due date

plan-due = By due date
plan-due-summary = { $begun } begun, { $planned } not begun, { $late ->
        [0] none past due
       *[other] { $late } past due
    }
plan-show-all = Show all { $n }
plan-status-of = Status of “{ $title }”

## The forecast

plan-outlook = What the score becomes
plan-outlook-hint = If open actions are done when due
plan-outlook-none = A line for each quarter stands here once an action has a due date.
plan-outlook-foot = An action lifts what it closes to its expected rating. It lowers nothing, and it rates nothing that nobody has rated.
plan-col-then = When
plan-col-offset = Out of true
plan-col-mean = Maturity
plan-as-rated = as rated
plan-n-done = { $n } of { $total } done

## Gaps

plan-gaps =
    { $n ->
        [one] One gap, with an action
       *[other] { $n } gaps, { $free ->
            [0] each with an action
            [one] one without an action
           *[other] { $free } without an action
        }
    }
plan-gaps-bare =
    { $n ->
        [one] One gap, without an action
       *[other] { $n } gaps, none with an action
    }
plan-gaps-hint = Most serious first
plan-col-rank = Rank
plan-col-requirement = Requirement
plan-col-ruler = Rating to target
plan-col-priority = Priority
plan-gaps-listed =
    { $n ->
        [0] No gap passes this filter.
        [one] 1 gap is listed.
       *[other] { $n } gaps are listed.
    }
plan-filter-gaps = Filter gaps
plan-filter-free = Without action
plan-filter-group = Group
plan-filter-any-group = Every group
plan-filter-topic = Topic
plan-filter-any-topic = Every topic
plan-filter-text = Find in gaps
plan-choose = Choose { $id } for one action
plan-choose-listed = Choose all { $n }
plan-choose-none = Choose none
plan-chosen =
    { $n ->
        [one] 1 gap chosen
       *[other] { $n } gaps chosen
    }, { $points ->
        [one] 1 point
       *[other] { $points } points
    }
plan-act-chosen =
    { $n ->
        [one] Act on it
       *[other] One action for all { $n }
    }
plan-act = Act
plan-act-more = Add another
plan-act-on = on { $id }
plan-priority-of = Priority of { $id }
plan-note-priority = { $below } × { $weight } + { $finding } = { $result }
plan-note-priority-what = Points below target × weight of the requirement, 1 to 3, + what an auditor’s finding adds: major 3, minor 1.
plan-note-doubt = The rating is to be verified on the floor.

## The editor

plan-edit = Edit action
plan-edit-close = Close
plan-edit-saved = Saved as you type; U takes changes back.
plan-remove = Remove action
plan-field-title = What will be done
plan-field-owner = Owner
plan-field-status = Status
plan-field-start = First day
plan-field-due = Due
plan-field-effort = Work in days
plan-field-cost = Cost beside work
plan-field-expected = Expected rating
plan-field-note = Note
plan-expected-target = Target of each requirement
plan-level = { $n }, { $words }
plan-closes =
    { $n ->
        [0] Closes nothing yet
        [one] Closes 1 requirement
       *[other] Closes { $n } requirements
    }
plan-closes-add = Add a requirement
plan-closes-choose = Choose one
plan-closes-gaps = Gaps, most serious first
plan-closes-others = Other requirements
plan-closes-gone = This requirement is not in the chosen standards
plan-closes-remove = Take { $id } away
plan-closes-lift =
    { $to ->
        [0] rated { $from }
       *[other] { $from } to { $to }
    }
plan-offer-gap = { $id } { $title }, gap { $n }
