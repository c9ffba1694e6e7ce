# Words of Assess.

assess-no-standard = No standard is chosen yet. Choose one in Setup, and its requirements stand here.
assess-nothing-listed = Nothing passes this filter.
tree = Requirements
standard-of = { $standard }, { $system }
minimap-label = All { $n } requirements of { $standard } on the plumb line; you are at { $id }
group-answered = { $answered } of { $total } answered
gap-n = gap { $n }
gap-n-capital = Gap { $n }
target-n = Target { $n }
target-short = target
target-of-standard = { $n }, as the standard
verify-short = verify
unanswered-short = unanswered
na-short = not applicable
na-never = Clauses 4 to 10 apply to every organisation. Only controls of Annex A can be declared not applicable.
on-target = on target
above-target = above target
by-date = by { $date }

rating-legend = Rating of { $id }, target { $target }
rating-na-never = Always applies

record-reason = Why it does not apply
record-why-applies = Why it applies, for the Statement of Applicability
record-reason-hint = One sentence that an auditor can accept
record-note = Note
record-note-hint = What you saw, who said so, where
record-evidence = Evidence
record-finding = Finding
record-target = Target
record-signed = Rated by { $by } on { $day }
record-action = Action
record-action-add = Add
record-action-none = Nothing is planned for this gap.
finding-none = None typed

evidence-attach = Attach
evidence-none = Nothing is attached.
evidence-missing = This piece is no longer in the list
evidence-shared = { $n ->
    [one] used by 1 requirement
   *[other] shared by { $n } requirements
}
evidence-known = Already in the list
evidence-choose = Choose a piece
evidence-title = What it is
evidence-kind = Kind
evidence-location = Where it lives
evidence-owner = Who keeps it
evidence-date = Its date
evidence-review = Look at it again on
evidence-add = Attach new
evidence-keep = Keep changes
evidence-detach = Detach from this requirement

filters = Filter requirements
filter-unanswered = Unanswered
filter-doubtful = Doubtful
filter-gaps = Gaps
filter-group = Group
filter-group-any = Every group
filter-topic = Topic
filter-topic-any = Every topic
filter-clear = List all
filter-listed = { $n ->
    [one] 1 requirement is listed.
   *[other] { $n } requirements are listed.
}
find-in = Find in { $n } requirements

bulk-open = Answer all listed
bulk-title = { $n ->
    [one] Answer the 1 requirement listed
   *[other] Answer the { $n } requirements listed
}
bulk-rating = Answer
bulk-reason = One reason for all of them
bulk-reason-hint = for example: no wireless on any site
bulk-overwrite = Also change those that already have an answer
bulk-count = { $n ->
    [0] Nothing would change.
    [one] 1 answer will change. One undo takes it back.
   *[other] { $n } answers will change. One undo takes them all back.
}
bulk-apply = { $n ->
    [one] Answer 1
   *[other] Answer { $n }
}
bulk-done =
    { $n ->
        [one] One answered. U takes it back.
       *[other] { $n } answered together. U takes them back.
    }

guide = Guidance
guide-fold = Fold away
guide-open = Guidance
guide-why = Why it matters
guide-good = What good looks like
guide-evidence = Evidence to ask for
guide-levels = What separates the ratings
guide-first-step = First step

topic-access = Access rights
topic-assets = Assets
topic-audit = Audit and review
topic-authentication = Authentication
topic-backup = Backup and restore
topic-change = Change
topic-compliance = Law and contract
topic-configuration = Configuration
topic-continuity = Continuity
topic-cryptography = Cryptography
topic-data = Protection of data
topic-development = Development
topic-documents = Documents
topic-governance = Governance
topic-identity = Identities
topic-incidents = Incidents
topic-logging = Logging and monitoring
topic-malware = Malware
topic-media = Portable media
topic-networks = Networks
topic-people = People
topic-physical = Physical security
topic-policy = Policy
topic-remote-access = Remote access
topic-risk = Risk
topic-roles = Roles
topic-safety = Safety systems
topic-suppliers = Suppliers
topic-training = Training and awareness
topic-vulnerabilities = Vulnerabilities and patches
topic-wireless = Wireless
