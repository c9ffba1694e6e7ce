# What the other standard proposes, as Assess and the frame say it.

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
tb-keys-proposals = J next, T accept, I dismiss, ? all keys
key-prop-next = Next proposal
key-prop-back = Previous proposal
key-prop-accept = Accept the proposal
key-prop-rate = Accept with another rating
key-prop-dismiss = Dismiss the proposal
key-prop-open = Open the requirement in Assess
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
