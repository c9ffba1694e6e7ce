# The crosswalk page.

## The finding

crosswalk-head-csms =
    { $full ->
        [0] The office carries none of the plant’s { $total } requirements whole{ $part ->
            [0] .
           *[other] , and part of { $part }.
        }
       *[other] The office carries { $full } of the plant’s { $total } requirements{ $part ->
            [0] .
           *[other] , and part of { $part } more.
        }
    }
crosswalk-head-isms =
    { $full ->
        [0] The plant carries none of the office’s { $total } requirements whole{ $part ->
            [0] .
           *[other] , and part of { $part }.
        }
       *[other] The plant carries { $full } of the office’s { $total } requirements{ $part ->
            [0] .
           *[other] , and part of { $part } more.
        }
    }
crosswalk-head-csms-open =
    { $full ->
        [0] The office can carry none of the plant’s { $total } requirements whole{ $part ->
            [0] .
           *[other] , and part of { $part }.
        }
       *[other] The office can carry { $full } of the plant’s { $total } requirements{ $part ->
            [0] .
           *[other] , and part of { $part } more.
        }
    }
crosswalk-head-isms-open =
    { $full ->
        [0] The plant can carry none of the office’s { $total } requirements whole{ $part ->
            [0] .
           *[other] , and part of { $part }.
        }
       *[other] The plant can carry { $full } of the office’s { $total } requirements{ $part ->
            [0] .
           *[other] , and part of { $part } more.
        }
    }
crosswalk-rest-csms =
    { $n ->
        [one] The other one begins and ends on the floor, under { $topics }. No ISMS answer will fill it.
       *[other] The other { $n } begin and end on the floor, { $rest ->
            [0] under
           *[other] most of them under
        } { $topics }. No ISMS answer will fill them.
    }
crosswalk-rest-isms =
    { $n ->
        [one] The other one belongs to the office alone, under { $topics }. No answer from the floor will fill it.
       *[other] The other { $n } belong to the office alone, { $rest ->
            [0] under
           *[other] most of them under
        } { $topics }. No answer from the floor will fill them.
    }
crosswalk-unrated-isms = Nothing in the office is rated yet; with its first ratings, proposals for the plant and differences between the two appear here.
crosswalk-unrated-csms = Nothing in the plant is rated yet; with its first ratings, proposals for the office and differences between the two appear here.
crosswalk-to-settle =
    { $n ->
        [0] No related ratings stand two points apart without a reason.
        [one] One related pair stands two points apart or more and waits to be settled.
       *[other] { $n } related pairs stand two points apart or more and wait to be settled.
    }

crosswalk-coming = The relations between the two standards are on their way.
crosswalk-head-unrelated = These two standards have not been related yet.
crosswalk-stand-unrelated = For them this sheet has nothing to compare. Choose another edition in Setup, or assess both on their own.
crosswalk-head-only-isms = Only the office is being assessed.
crosswalk-stand-only-isms = With a standard for the plant beside it, this sheet shows which of the plant’s requirements the office already carries, where the two meet, and where their ratings cannot both be right.
crosswalk-head-only-csms = Only the plant is being assessed.
crosswalk-stand-only-csms = With a standard for the office beside it, this sheet shows which of the plant’s requirements the office already carries, where the two meet, and where their ratings cannot both be right.
crosswalk-head-nothing = No standard is chosen yet.
crosswalk-stand-nothing = With one for the office and one for the plant, this sheet shows what each already carries of the other, where they meet, and where their ratings cannot both be right.
crosswalk-go-setup = Choose standards in Setup

crosswalk-side = Which side is served
crosswalk-side-csms = Plant, served by the office
crosswalk-side-isms = Office, served by the plant

crosswalk-served-fully = Served fully
crosswalk-served-partly = Served partly
crosswalk-served-not = Not served
crosswalk-short-fully = Fully
crosswalk-short-partly = Partly
crosswalk-short-not = Not
crosswalk-fully-csms = The ISMS answer counts, confirm once
crosswalk-partly-csms = The ISMS answer is a start, check on the floor
crosswalk-not-csms = Only the plant can answer
crosswalk-fully-isms = The plant’s answer counts, confirm once
crosswalk-partly-isms = The plant’s answer is a start, look at the rest
crosswalk-not-isms = Only the office can answer
crosswalk-rule-fully = Fully: at least one relation has strength 7 or more of 10. The other side’s rating is proposed here, or one step less.
crosswalk-rule-partly = Partly: the other side has something related, but nothing as close as that. Its evidence is a start; the rating is given here.
crosswalk-rule-not = Not: the other side has nothing related. Only this side can answer.
crosswalk-rule-data = This rests on the relations between the standards, not on your ratings.
crosswalk-sum = { $full } fully + { $part } partly + { $none } not = { $total }
crosswalk-show =
    { $n ->
        [one] Show it below
       *[other] Show the { $n } below
    }

crosswalk-waiting-csms =
    { $rating ->
        [0] No rating is proposed for the plant
       *[other] { $rating } of { $total } plant requirements already have a proposal
    }{ $evidence ->
        [0] {""}
       *[other] ; evidence alone for { $evidence }
    }
crosswalk-waiting-isms =
    { $rating ->
        [0] No rating is proposed for the office
       *[other] { $rating } of { $total } office requirements already have a proposal
    }{ $evidence ->
        [0] {""}
       *[other] ; evidence alone for { $evidence }
    }
crosswalk-waiting-done =
    All { $total } are answered{ $confirmed ->
        [0] ; no proposal is waiting
       *[other] , { $confirmed } by confirming a proposal
    }
crosswalk-waiting-none =
    { $open ->
        [one] 1 requirement is open, with nothing rated across to propose from
       *[other] { $open } requirements are open, with nothing rated across to propose from
    }
crosswalk-go-proposals = Proposals
crosswalk-lead = Who leads in each topic, and what is agreed
crosswalk-go-alignment = Alignment

## By topic

crosswalk-matrix-csms = What the office serves of the plant’s requirements, by topic
crosswalk-matrix-isms = What the plant serves of the office’s requirements, by topic
crosswalk-topic = Topic
crosswalk-squares = One square, one requirement
crosswalk-every-topic = Every topic
crosswalk-all-topics =
    { $n ->
        [one] The one topic
       *[other] All { $n } topics
    }
crosswalk-count-label = { $n }, { $how }, { $topic }: show below

## Where they meet

crosswalk-meet = Where they meet
crosswalk-listed =
    { $n } of { $total } requirements, { $relations ->
        [one] 1 relation
       *[other] { $relations } relations
    }
crosswalk-form = How it is shown
crosswalk-form-drawn = Drawn
crosswalk-form-words = In words
crosswalk-filters = Filters for where they meet
crosswalk-filter-served = Served
crosswalk-filter-any-served = However far
crosswalk-filter-gaps = Only with a gap
crosswalk-filter-divergent = Only divergent
crosswalk-filter-text = Id or words
crosswalk-filter-clear = Clear filters
crosswalk-show-all = Show all { $n } requirements
crosswalk-none-listed = Nothing passes these filters.
crosswalk-column-isms = Office, ISMS
crosswalk-column-csms = Plant, CSMS
crosswalk-rated = rated { $level }
crosswalk-rated-na = not applicable
crosswalk-rated-none = not assessed
crosswalk-mark-na = n/a
crosswalk-mark-none = ·
crosswalk-apart = { $n } apart
crosswalk-up-to = up to { $apart }
crosswalk-said = , { $how }, related to { $ids }
crosswalk-said-alone = , { $how }
crosswalk-n-relations =
    { $n ->
        [0] no relation, and why
        [one] 1 relation
       *[other] { $n } relations
    }
crosswalk-no-reason = Nothing is related to it.
crosswalk-panel = Relations of the row pointed at
crosswalk-panel-hint = Point at a row, or go to it with Tab, and its relations are told here. Press it and they stay.
crosswalk-unpin = Let go
crosswalk-kind-equal = Asks for the same
crosswalk-kind-superset_of = Asks for all of this, and more
crosswalk-kind-subset_of = Asks for a part of this
crosswalk-kind-intersects_with = Overlaps with this
crosswalk-strength = strength { $n } of 10
crosswalk-check = Check:
crosswalk-is-kept = kept with a reason
crosswalk-legend-3 = Close: strength 7 or more
crosswalk-legend-2 = Strength 4 to 6
crosswalk-legend-1 = Loose: strength 3 or less
crosswalk-legend-apart = Ratings two points apart or more, with the points

## To settle

crosswalk-agenda = To settle
crosswalk-agenda-hint =
    { $n ->
        [0] No related ratings stand two points apart without a reason
        [one] One pair, two points apart or more
       *[other] { $n } pairs, two points apart or more; most at stake first
    }
crosswalk-agenda-all = Show all { $n } pairs
crosswalk-next = Next divergence
crosswalk-skip = Leave it, next divergence
crosswalk-none-left = There is nothing to settle: no related ratings stand two points apart without a reason.
crosswalk-which = { $a } { $x }, { $b } { $y }: which is right?
crosswalk-which-settled = { $a } { $x }, { $b } { $y }
crosswalk-ruler-label = Office { $office }, plant { $plant }
crosswalk-both = both
crosswalk-stake = Stake
crosswalk-stake-of = Stake of { $a } and { $b }
crosswalk-stake-sum = { $apart } points apart × weight { $weight } × strength { $strength } = { $stake }
crosswalk-stake-note = The weight is that of the heavier of the two requirements, 1 to 3; the strength is that of their relation, 1 to 10.
crosswalk-settle = Settle
crosswalk-settle-label = Settle { $a } and { $b }
crosswalk-rate-label = Rating of { $id }
crosswalk-note-label = Note on { $id }
crosswalk-target-by = { $target }, last answered by { $by }
crosswalk-keep-label = Or keep both, because
crosswalk-keep = Keep both
crosswalk-now-settled = They no longer stand two points apart. U takes that back.
crosswalk-kept = Kept apart, with a reason
crosswalk-kept-hint =
    { $n ->
        [one] One pair; when either rating changes, it is open again
       *[other] { $n } pairs; when either rating changes, a pair is open again
    }
crosswalk-unsettle = Open again
crosswalk-unsettle-label = Open again: { $a } and { $b }

## Only one side

crosswalk-only-csms = Only the plant asks
crosswalk-only-isms = Only the office asks
crosswalk-only-hint =
    { $n ->
        [0] Everything has a counterpart
        [one] One requirement without a counterpart
       *[other] { $n } requirements without a counterpart
    }
crosswalk-only-all = Show all { $n }
