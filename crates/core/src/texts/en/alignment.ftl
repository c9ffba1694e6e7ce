# The alignment page.

## The finding

alignment-head-no-standard = No standard is chosen yet, so there is nothing to agree on.
alignment-head-isms = Only the office is assessed, so there is nobody to agree with.
alignment-head-csms = Only the plant is assessed, so there is nobody to agree with.
alignment-head-unshared = Office and plant share no topic.
alignment-head-nothing = Office and plant share { $n ->
    [one] one topic and have not agreed on it: { $none }.
   *[other] { $n } topics and agreed on { $none } of them.
 }
alignment-none = none
alignment-head-both = Office and plant agreed on { $agreed } of { $n } topics. { $topic } { $id ->
    [access] wait
    [assets] wait
    [documents] wait
    [identity] wait
    [incidents] wait
    [networks] wait
    [people] wait
    [roles] wait
    [safety] wait
    [suppliers] wait
    [vulnerabilities] wait
   *[other] waits
 } for both.
alignment-head-office = Office and plant agreed on { $agreed } of { $n } topics. { $topic } { $id ->
    [access] wait
    [assets] wait
    [documents] wait
    [identity] wait
    [incidents] wait
    [networks] wait
    [people] wait
    [roles] wait
    [safety] wait
    [suppliers] wait
    [vulnerabilities] wait
   *[other] waits
 } for the office.
alignment-head-plant = Office and plant agreed on { $agreed } of { $n } topics. { $topic } { $id ->
    [access] wait
    [assets] wait
    [documents] wait
    [identity] wait
    [incidents] wait
    [networks] wait
    [people] wait
    [roles] wait
    [safety] wait
    [suppliers] wait
    [vulnerabilities] wait
   *[other] waits
 } for the plant.
alignment-head-rest = Office and plant agreed on { $agreed } of { $n } topics. { $topic } { $id ->
    [access] are
    [assets] are
    [documents] are
    [identity] are
    [incidents] are
    [networks] are
    [people] are
    [roles] are
    [safety] are
    [suppliers] are
    [vulnerabilities] are
   *[other] is
 } almost there.
alignment-head-all = Office and plant agreed on { $n ->
    [one] the one topic that they share.
   *[other] all { $n } topics that they share.
 }
alignment-head-past = Office and plant agreed on { $n ->
    [one] the one topic that they share
   *[other] all { $n } topics that they share
 }; { $past ->
    [one] one review is past.
   *[other] { $past } reviews are past.
 }
alignment-stand-none = With a standard for the office and one for the plant, every topic that both have requirements on stands here: who leads, who follows, where they meet and what passes between them.
alignment-stand-no-lead = For each topic one system leads and the other follows. Say which, where both meet, what passes between them, and who answers on each side.
alignment-stand-led = The office leads { $office ->
    [0] no topic
    [one] one topic
   *[other] { $office } topics
 }, the plant { $plant ->
    [0] none
    [one] one
   *[other] { $plant }
 }{ $open ->
    [0] .
    [one] ; one has no lead yet.
   *[other] ; { $open } have no lead yet.
 }
alignment-stand-past = { $n ->
    [one] One review is past.
   *[other] { $n } reviews are past.
 }
alignment-to-paper = To the one-page agreement
alignment-to-crosswalk = To the crosswalk
alignment-go-setup = Choose standards

## How far the topics are

alignment-count = One square, one topic

alignment-count-agreed = Agreed
alignment-count-agreed-what = Lead, forum, interface, owners and date are named
alignment-count-begun = Begun
alignment-count-begun-what = Something is still missing
alignment-count-open = Open
alignment-count-open-what = Nothing is said yet
alignment-count-past = { $n ->
    [one] One review is past
   *[other] { $n } reviews are past
 }

## The list

alignment-topics = Topic by topic
alignment-listed = { $listed } of { $n }
alignment-key-next = next topic
alignment-key-back = back
alignment-key-close = close
alignment-filters = Topics listed
alignment-filter-all = All
alignment-filter-not-agreed = Not agreed
alignment-filter-incomplete = Incomplete
alignment-filter-past-review = Past review
alignment-filter-apart = Open divergences
alignment-none-listed = No topic is of this kind

alignment-col-topic = Topic
alignment-col-isms = Office asks
alignment-col-csms = Plant asks
alignment-col-apart = Apart
alignment-col-meet = Where they meet, what passes
alignment-col-owners = Owners
alignment-col-agreed = Agreed
alignment-side-isms = Office
alignment-side-csms = Plant

alignment-lead-isms = Office leads
alignment-lead-csms = Plant leads
alignment-lead-nobody = Nobody yet
alignment-state-open = not begun
alignment-state-agreed = agreed
alignment-lacks = lacks { $terms }
alignment-term-lead = lead
alignment-term-forum = forum
alignment-term-interface = interface
alignment-term-isms-owner = office’s owner
alignment-term-csms-owner = plant’s owner
alignment-term-agreed-on = date
alignment-nothing = nothing yet
alignment-nobody = nobody
alignment-not-yet = not yet
alignment-review = Review { $date }
alignment-review-past = Review was due { $date }

## The editor

alignment-edit = { $topic }, the agreement
alignment-field-lead = Leading system
alignment-choose-isms = Office leads, plant follows
alignment-choose-nobody = Nobody yet
alignment-choose-csms = Plant leads, office follows
alignment-field-forum = Joint forum
alignment-field-interface = Agreed interface: what passes between them, and how
alignment-field-isms-owner = Owner in the office
alignment-field-csms-owner = Owner in the plant
alignment-field-agreed-on = Agreed on
alignment-field-review = Review on
alignment-asks-isms = Office, requirements
alignment-asks-csms = Plant, requirements
alignment-apart = { $n ->
    [one] Settle the one open divergence
   *[other] Settle the { $n } open divergences
 }
alignment-done = Done
alignment-agree-today = Agreed today, review in a year
alignment-saved = Saved as you write
