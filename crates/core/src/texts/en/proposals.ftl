# Proposals: the strip in Assess, and the page.

## A proposal in words, here and in Assess

prop-strip = From the other standard
prop-suggests-isms = Your ISMS answers suggest { $level }.
prop-suggests-csms = Your CSMS answers suggest { $level }.
prop-carries-isms = Your ISMS answers carry evidence, but no rating:
prop-carries-csms = Your CSMS answers carry evidence, but no rating:
prop-touches-isms = Your ISMS answers touch this, but carry neither rating nor evidence:
prop-touches-csms = Your CSMS answers touch this, but carry neither rating nor evidence:
prop-check-isms = Check first:
prop-check-csms = Check on the floor:
prop-relation-equal = asks for the same
prop-relation-superset_of = asks for all of this and more
prop-relation-subset_of = asks for a part of this
prop-relation-intersects_with = overlaps with this
prop-source-facts = Rated { $level }; { $relation }, strength { $strength } of 10
prop-source-proposes = proposes { $level }
prop-source-evidence = too loose for a rating
prop-source-doubt = to be verified itself
prop-evidence = Evidence that comes along: { $titles }
prop-doubtful = An answer behind this is to be verified, so this one will be too.
prop-accept-level = Accept { $level }
prop-other-rating = Other rating
prop-rating = Rating
prop-dismiss = Dismiss
prop-dismissed = The proposal for this was dismissed.
prop-restore = Bring it back
prop-all = All proposals
prop-no-rating = This proposal carries no rating. Press 0 to 4 to rate it yourself.
prop-confirmed-from = Confirmed from
prop-rated = rated { $level }
prop-moved =
    { $source } was { $then } and { $now ->
        [9] has no rating any more
       *[other] is now { $now }
    }.
prop-still-right = Still right?
prop-keep = Keep
prop-look = Look at { $id }
prop-note-more =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
prop-others =
    { $n ->
        [one] One more answer
       *[other] { $n } more answers
    }
prop-others-disagree =
    { $n ->
        [one] One more answer; they disagree, the most cautious is proposed
       *[other] { $n } more answers; they disagree, the most cautious is proposed
    }

## The page

prop-head-one-side = Proposals need two standards, one for the office and one for the plant.
prop-head-unrelated = Nothing here relates the chosen standards.
prop-head-nothing = Nothing is rated yet, so nothing is proposed.
prop-head-none = No proposal waits: what could have one is answered.
prop-head-evidence =
    { $n ->
        [one] One requirement is related to rated answers, too loosely for a rating.
       *[other] { $n } requirements are related to rated answers, all too loosely for a rating.
    }
prop-head-isms =
    { $n ->
        [one] One of { $total } office requirements already has a proposal.
       *[other] { $n } of { $total } office requirements already have a proposal.
    }
prop-head-csms =
    { $n ->
        [one] One of { $total } plant requirements already has a proposal.
       *[other] { $n } of { $total } plant requirements already have a proposal.
    }
prop-head-both =
    { $n ->
        [one] One of { $total } plant requirements
       *[other] { $n } of { $total } plant requirements
    } already { $n ->
        [one] has
       *[other] have
    } a proposal, and { $isms ->
        [one] one in the office.
       *[other] { $isms } in the office.
    }
prop-head-confirmed =
    { $n ->
        [one] The one proposal is confirmed.
       *[other] All { $n } proposals are confirmed.
    }
prop-head-dismissed =
    { $n ->
        [one] The one proposal was dismissed.
       *[other] All { $n } proposals were dismissed.
    }
prop-head-decided = Every proposal is decided: { $confirmed } confirmed, { $dismissed } dismissed.
prop-stand-one-side = Choose a second standard in Setup. What its requirements have in common with the first will stand here, with a rating where the answers carry one.
prop-stand-unrelated = Proposals come from a list of relations between two standards. There is none for this pair.
prop-stand-nothing = Rate one side in Assess. What it says about the other will stand here: a rating or evidence, the reason, and what to check on the floor.
prop-stand-none = Nothing that is still open is related to a rated answer.
prop-stand-decided = Each was seen and decided by a person. What is still open has to be asked by itself.
prop-stand-waiting =
    { $n ->
        [one] One more is related to rated answers, though not closely enough for a rating; their evidence comes along.
       *[other] { $n } more are related to rated answers, though not closely enough for a rating; their evidence comes along.
    } Read why, check on the floor, then confirm or dismiss.
prop-stand-rating = Go through them one by one: read why, check on the floor, then confirm or dismiss.
prop-stand-evidence = Look at each, then rate it yourself or dismiss it. The evidence of the related answers comes along.
prop-stand-again =
    { $n ->
        [one] One confirmed answer is to be looked at again: what it came from has changed.
       *[other] { $n } confirmed answers are to be looked at again: what they came from has changed.
    }
prop-go-setup = Choose standards
prop-go-assess = Begin in Assess
prop-go-rest = Answer what is still open

prop-side-isms = The office
prop-side-csms = The plant
prop-side-total =
    { $n ->
        [one] 1 requirement
       *[other] { $n } requirements
    }
prop-side-idle = Nothing waits here, and nothing was confirmed from the other side.
prop-squares = { $n } requirements: { $rating } with a rating proposed, { $evidence } related without one, { $confirmed } confirmed
prop-saved-rating = A rating is proposed
prop-saved-evidence = Related, no rating
prop-saved-confirmed = Confirmed from the other side
prop-saved-dismissed = Dismissed, still open
prop-note-rating = Not answered yet, and at least one rated answer of the other side is close enough to propose a rating.
prop-note-evidence = Not answered yet, and related to rated answers that are not close enough to propose a rating. Their evidence comes along.
prop-note-confirmed = Answered by a person who confirmed a proposal, as it was or with another rating.
prop-note-dismissed = A person turned the proposal down, and nobody has answered the requirement since.

prop-again = To look at again
prop-again-hint =
    { $n ->
        [one] 1 confirmed answer whose source has changed since
       *[other] { $n } confirmed answers whose sources have changed since
    }
prop-again-rated = This was confirmed as { $level }.
prop-keep-label = Keep { $id } as it is
prop-said-kept = { $id } stays as it is. U takes that back.

prop-list = Open proposals
prop-list-hint = In the order of the standards
prop-filters = Filter proposals
prop-filter-any = All
prop-filter-system = For
prop-filter-kind = Proposed
prop-filter-topic = Topic
prop-filter-disagreeing = Sources disagree
prop-filter-doubtful = In doubt
prop-filter-clear = List all
prop-for-isms = The office
prop-for-csms = The plant
prop-with-rating = A rating
prop-without-rating = No rating
prop-place = { $here } of { $n }
prop-listed =
    { $n ->
        [one] 1 proposal
       *[other] { $n } proposals
    }
prop-none-listed = Nothing passes this filter.
prop-row-evidence = evidence only
prop-row-related = no rating
prop-row-from = from { $id }{ $n ->
        [0] {""}
       *[other] {" "}and { $n } more
    }
prop-row-disagrees = they disagree
prop-row-doubt = in doubt
prop-open = Open in Assess
prop-target = Target { $n }
prop-sources =
    { $n ->
        [one] The answer behind it
       *[other] The { $n } answers behind it
    }
prop-disagree = They disagree; the most cautious is proposed.
prop-evidence-head = Evidence that comes along
prop-evidence-none = None; the answers behind it have none attached.
prop-said-confirmed = { $id } confirmed with { $level }. U takes it back.
prop-said-dismissed = The proposal for { $id } is dismissed. U takes it back.
prop-said-restored = The proposal for { $id } is back in the list.
prop-said-back = The proposal for { $id } is back.

prop-dismissed-head = Dismissed
prop-dismissed-hint =
    { $n ->
        [one] 1 proposal turned down, its requirement still open
       *[other] { $n } proposals turned down, their requirements still open
    }
prop-dismissed-by = Dismissed by { $by } on { $day }.
prop-bring-back = Bring back
prop-restore-label = Bring back the proposal for { $id }
