# Words of the results page.

## The finding

results-isms-within = the office
results-csms-within = the plant
results-not-assessed = not assessed
results-true = true
results-subject-standard = { $subject }: { $standard }

results-head-no-standard = No standard is chosen yet.
results-head-nothing = Nothing has been assessed yet.
results-head-so-far = So far, { $sentence }
results-head-one = { $subject } stands { $offset } out of true.
results-head-one-true = { $subject } stands true.
results-head-two = { $first } stands { $a } out of true, { $second } { $b }.
results-head-first-true = { $first } stands true, { $second } { $b } out of true.
results-head-second-true = { $first } stands { $a } out of true, { $second } stands true.
results-head-two-true = { $first } and { $second } stand true.
results-head-other-open = { $sentence } { $other } is not assessed.
results-head-many = Across { $n } standards, the mean offset is { $offset }.
results-head-many-within = across { $n } standards, the mean offset is { $offset }.

results-stand-no-standard = Choose in Setup which standards to assess. Their plumb lines hang here then.
results-stand-nothing = With the first ratings, this sheet says how far each system stands out of true, which gaps come first, what stands true and what contradicts itself. Until then the lines hang empty.
results-stand-true =
    { $n ->
        [one] The one rated requirement meets its target.
       *[other] All { $n } rated requirements meet their target.
    }
results-stand-group = { $subject } leans most in “{ $group }”.
results-stand-widest =
    { $n ->
        [one] One gap reaches
        [2] Two gaps reach
        [3] Three gaps reach
        [4] Four gaps reach
        [5] Five gaps reach
        [6] Six gaps reach
        [7] Seven gaps reach
        [8] Eight gaps reach
        [9] Nine gaps reach
       *[other] { $n } gaps reach
    } { $points ->
        [one] one point
        [2] two points
        [3] three points
       *[other] four points
    }; { $n ->
        [one] { $bare ->
            [0] it has an action.
           *[other] it has no action yet.
        }
       *[other] { $bare ->
            [0] each of them has an action.
            [one] one of them has no action yet.
           *[other] { $bare } of them have no action yet.
        }
    }
results-stand-so-far = { $n } of { $total } requirements are answered.
results-stand-doubt =
    { $n ->
        [one] One rating waits to be verified on the floor.
        [2] Two ratings wait to be verified on the floor.
        [3] Three ratings wait to be verified on the floor.
        [4] Four ratings wait to be verified on the floor.
        [5] Five ratings wait to be verified on the floor.
        [6] Six ratings wait to be verified on the floor.
        [7] Seven ratings wait to be verified on the floor.
        [8] Eight ratings wait to be verified on the floor.
        [9] Nine ratings wait to be verified on the floor.
       *[other] { $n } ratings wait to be verified on the floor.
    }
results-begin-assess = Start assessing
results-begin-setup = Choose standards

## Figures

results-column-isms = Office, ISMS
results-column-csms = Plant, CSMS
results-figure-of = { $what }, { $of }
results-assessed = Assessed
results-maturity-mean = Maturity, mean
results-gaps = Gaps
results-out-of-true = Out of true by
results-percent = { $n } %
results-target = target { $target }
results-to-verify = { $n } to verify
results-note-assessed = { $answered } answered ÷ { $total } requirements = { $share }
results-note-answered = Answered: { $rated } rated and { $na } not applicable. { $open ->
        [0] None is open.
        [one] One is open.
       *[other] { $open } are open.
    }
results-note-gaps =
    { $gaps ->
        [one] 1 rating is
       *[other] { $gaps } ratings are
    } below target, of { $rated }
results-note-size = { $n } × { $points ->
        [one] 1 point
       *[other] { $points } points
    }
results-note-sizes = By size: { $sizes }
results-note-show-gaps =
    { $n ->
        [one] Show the gap
       *[other] Show the { $n } gaps
    }

## Plumb lines

results-line-hint =
    { $n ->
        [one] 1 requirement. Offset from target, in rating points
       *[other] { $n } requirements. Offset from target, in rating points
    }
results-group = Group
results-mean-target = Mean / target
results-mean-of = Mean maturity and target, { $group }
results-n-rated = { $rated } of { $total } rated
results-picture-label =
    { $n ->
        [one] 1 requirement, mean offset: { $offset }
       *[other] { $n } requirements, mean offset: { $offset }
    }
results-legend-met = Meets its target, true on the line
results-legend-gap = A gap, left of the line by its size
results-legend-verify = An open mark: to verify on the floor
results-legend-unanswered = Unanswered
results-legend-na = Not applicable
results-legend-mean = Mean offset of a group

## Worst gaps

results-worst =
    { $n ->
        [0] The worst gaps
        [one] The one gap
        [2] The two worst gaps
        [3] The three worst gaps
        [4] The four worst gaps
       *[other] The five worst gaps
    }
results-worst-none = There is none: everything rated meets its target.
results-worst-hint = Ranked by size, by the weight of the requirement and by the auditor’s finding
results-rank = Rank
results-requirement = Requirement
results-rating-to-target = Rating to target
results-why-here = Why it ranks here
results-priority = Priority
results-priority-of = Priority of { $id }
results-weight-1 = Weight 1: supporting
results-weight-2 = Weight 2: normal
results-weight-3 = Weight 3: a plant stops or someone is hurt when it fails
results-has-action = has an action
results-no-action = no action yet
results-note-priority =
    { $below ->
        [one] 1 point
       *[other] { $below } points
    } below target × weight { $weight }{ $finding ->
        [0] { "" }
       *[other] { " + " }{ $finding } for the finding
    } = { $result }
results-note-ranking = A major nonconformity adds 3, a minor one 1. At equal priority the wider gap comes first, then the lower rating.
results-plan-gaps =
    { $n ->
        [one] Plan what closes the gap
       *[other] Plan what closes the { $n } gaps
    }

## What stands true

results-strengths = What stands true
results-strengths-none = Nothing yet is at its target, with evidence and without doubt.
results-strengths-hint =
    { $n ->
        [one] One is at or above target, with evidence
       *[other] { $n } are at or above target, with evidence
    }
results-rated = rated { $level }
results-evidence-more = { $first }, and { $n } more

## What contradicts itself

results-odd = What contradicts itself
results-odd-none = Nothing: the answers agree with each other.
results-odd-hint = Answers that cannot be right as they stand
results-settle = Settle
results-and = and
results-odd-more =
    { $n ->
        [one] One more like it
       *[other] { $n } more like it
    }
results-odd-high =
    { $n ->
        [one] { $ids } is rated 3 or 4 and has neither note nor evidence.
       *[other] { $ids } are rated 3 or 4 and have neither note nor evidence.
    }
results-odd-no-reason =
    { $n ->
        [one] { $ids } is not applicable without a reason.
       *[other] { $ids } are not applicable without a reason.
    }
results-odd-not-excludable =
    { $n ->
        [one] { $ids } is declared not applicable, yet always applies.
       *[other] { $ids } are declared not applicable, yet always apply.
    }
results-odd-nonconformity =
    { $n ->
        [one] { $ids } is typed a nonconformity, yet meets its target.
       *[other] { $ids } are typed nonconformities, yet meet their target.
    }
results-odd-strength =
    { $n ->
        [one] { $ids } is typed a strength, yet stands below its target.
       *[other] { $ids } are typed strengths, yet stand below their target.
    }
results-odd-review =
    { $n ->
        [one] { $ids } rests on “{ $name }”, which was to be looked at again by { $date }.
       *[other] { $ids } rest on “{ $name }”, which was to be looked at again by { $date }.
    }
results-odd-evidence =
    { $n ->
        [one] { $ids } names evidence “{ $name }”, which is not in the list.
       *[other] { $ids } name evidence “{ $name }”, which is not in the list.
    }
results-odd-moved =
    { $n ->
        [one] { $ids } was
       *[other] { $ids } were
    } confirmed from { $source }, rated { $then } then and { $now ->
        [9] not rated any more
       *[other] { $now } now
    }.
results-odd-due = “{ $name }” was due by { $date } and is not done.
results-odd-effect =
    { $n ->
        [one] “{ $name }” is done, yet { $ids } stands below what was expected.
       *[other] “{ $name }” is done, yet { $ids } stand below what was expected.
    }
results-rule-high = High rating without support
results-rule-no-reason = Exclusion without a reason
results-rule-not-excludable = Clauses 4 to 10 of ISO/IEC 27001 know no exclusion
results-rule-nonconformity = Finding against rating
results-rule-strength = Finding against rating
results-rule-review = Evidence past its review
results-rule-evidence = Evidence that is gone
results-rule-moved = Confirmed answer whose source has changed
results-rule-due = Action past its day
results-rule-effect = Action without effect

## Maturity by group

results-maturity = Maturity against target
results-maturity-hint = Mean of the rated requirements of each group, from 0 to 4; red is what lacks to the target
results-radar-label =
    { $n ->
        [one] Mean maturity of one group against its target, { $standard }. The table beside it has the figures.
       *[other] Mean maturity of { $n } groups against their targets, { $standard }. The table beside it has the figures.
    }
results-bar = Mean on the scale from 0 to 4
results-answered = Answered

## Every requirement

results-every = Every requirement
results-every-hint = Each square is a requirement with its rating; press it to go there
results-heat-met = meets its target
results-heat-1 = one point below
results-heat-2 = two below
results-heat-3 = three or four below
results-heat-doubt = to verify on the floor
results-heat-keys = Point at a square, or walk through them with the arrow keys.
results-square-rated = { $id } { $title }: rated { $level }, target { $target }{ $below ->
        [0] { "" }
       *[other] { ", gap " }{ $below }
    }
results-square-na = { $id } { $title }: not applicable
results-square-open = { $id } { $title }: not assessed
results-square-verify = { $words }, to verify on the floor

## Topics

results-topics = Topics that run through the standards
results-topics-hint = Out of true by, in rating points; a requirement counts in each of its topics.{ $n ->
        [one] { "" }
       *[other] { " On the line, the first column stands above the second." }
    }
results-topic = Topic
results-topic-none = silent
