# Words of Home: the assessments on this device.

# The finding. $a and $b are the office, the plant, or a standard; figures have one decimal.
# $early is "yes" while less than half is answered: then the sentence says on how much it rests.
home-no-standard = No standard is chosen yet.
home-no-standard-say = Choose one in Setup, and its requirements hang here.
home-nothing-answered = The lines hang. Nothing is measured yet.
home-nothing-answered-say = { $n ->
    [one] One question waits for its first answer. Begin where you know most.
   *[other] { $n } questions wait for their first answer. Begin where you know most.
}
home-nothing-rated = Nothing is rated yet: all answers so far are “not applicable”.
home-all-true = Everything measured stands true.
home-true-so-far = What is rated so far stands true.
home-leans = { $early ->
    [yes] On { $n ->
        [one] one answer
       *[other] { $n } answers
    } so far, { $a } stands { $points } out of true.
   *[no] { $most ->
        [yes] { $a-cap } stands furthest out of true, by { $points }.
       *[no] { $a-cap } stands { $points } out of true.
    }
}
home-one-true = { $early ->
    [yes] On { $n ->
        [one] one answer
       *[other] { $n } answers
    } so far, { $a } stands { $points } out of true, { $b } true.
   *[no] { $a-cap } stands { $points } out of true, { $b } true.
}
home-one-open = { $early ->
    [yes] On { $n ->
        [one] one answer
       *[other] { $n } answers
    } so far, { $a } stands { $points } out of true. Nothing is known of { $b } yet.
   *[no] { $a-cap } stands { $points } out of true. Nothing is known of { $b } yet.
}
home-both = { $early ->
    [yes] On { $n ->
        [one] one answer
       *[other] { $n } answers
    } so far, { $a } stands { $a-points } out of true, { $b } { $b-points }.
   *[no] { $a-cap } stands { $a-points } out of true, { $b } { $b-points }.
}
home-moved = In { $when } { $a } stood { $before } out of true. Today it is { $now }.
home-moved-true = In { $when } { $a } stood { $before } out of true. Today it stands true.
home-stand = { $open ->
    [0] Every question is answered
    [one] One question is open
   *[other] { $open } questions are open
}{ $doubt ->
    [0] , and no answer is in doubt.
    [one] , and one answer waits for a look on the floor.
   *[other] , and { $doubt } answers wait for a look on the floor.
}

home-system-isms = the office
home-system-csms = the plant
home-caption-isms = Office
home-caption-csms = Plant
home-unnamed = No name yet

home-go-on = Go on at { $id }
home-go-begin = Begin at { $id }
home-go-results = See where it stands
home-go-setup = Choose a standard
home-far = How far it has come
home-gaps-planned = Gaps with an action

# One assessment
home-begun = Begun { $begun }, nothing answered yet
home-in-progress = In progress since { $begun }, last answer { $last }
home-finished = All answered, last on { $last }
home-moment = { $date }, { $time }
home-month-of = { $month } { $year }
home-month-1 = January
home-month-2 = February
home-month-3 = March
home-month-4 = April
home-month-5 = May
home-month-6 = June
home-month-7 = July
home-month-8 = August
home-month-9 = September
home-month-10 = October
home-month-11 = November
home-month-12 = December
home-out-of = { $system }, out of true
home-by = Kept by
home-gaps = Gaps
home-gaps-note = A gap is a requirement rated below its target. Unanswered and not applicable ones are not counted.
home-gaps-of = { $system }: { $n } of { $rated } rated
home-hang-label = { $standard }, { $total } requirements on the plumb line: { $rated } rated, { $gaps } of them below target, { $open } unanswered. Mean offset { $mean } points.
home-open = Open
home-delete = Delete
home-others = Also on this device
home-others-n = { $n ->
    [one] One more
   *[other] { $n } more
}
home-lean-short = { $system } { $points } out of true
home-answered-short = { $answered } of { $total } answered

# What is due
home-due = What is due
home-due-of = Next { $shown } of { $all }
home-due-none = Nothing. Every question is answered, no answer is in doubt, and no action is open.
home-no-date = No date
home-late = { $n ->
    [one] 1 day late
   *[other] { $n } days late
}
home-today = Today, { $date }
home-tomorrow = Tomorrow, { $date }
home-on-weekday = { $weekday }, { $date }
home-weekday-1 = Mon
home-weekday-2 = Tue
home-weekday-3 = Wed
home-weekday-4 = Thu
home-weekday-5 = Fri
home-weekday-6 = Sat
home-weekday-7 = Sun
home-when-walk = On the next walk
home-when-open = Before the report
home-action-untitled = An action without a title
home-action-on-by = Action on { $id }, { $owner }
home-action-on = Action on { $id }, nobody named
home-action-by = Action, { $owner }
home-action = Action, nobody named
home-walk = { $n ->
    [one] Verify one doubtful answer on the floor
   *[other] Verify { $n } doubtful answers on the floor
}
home-verify = Verify
home-answer-rest = { $n ->
    [one] Answer the last question
   *[other] Answer the { $n } open questions
}
home-answer = Answer
home-count-of = { $system } { $n }

# Backups
home-backup = { $n ->
    [one] One answer exists only in this browser
   *[other] { $n } answers exist only in this browser
}
home-backup-done = Every answer is also in a file
home-backup-empty = Nothing to lose yet
home-backup-say = Plumbline sends nothing anywhere. If this browser forgets, the file remembers, so keep one on the share.
home-save-backup = Save a backup file
home-backup-files = Last backup file of each assessment
home-backup-last = Last file
home-backup-never = Never saved to a file
home-backup-all = { $n ->
    [0] no answers yet
    [one] 1 answer
   *[other] { $n } answers
}
home-backup-since = { $n ->
    [0] nothing new since
    [one] 1 answer since
   *[other] { $n } answers since
}

# Begin
home-first = Nothing here has been measured yet.
home-first-damaged = Nothing here can be read yet.
home-first-say = Hang a line beside your plant and your office, answer what you know, and see where they lean. It stays on this device. There is no account.
home-begin = Begin something else
home-begin-stay = { $n ->
    [one] The one above stays as it is
   *[other] The { $n } above stay as they are
}
home-new = New assessment
home-new-say = Two minutes of setup, then { $n } questions in as many sittings as you like.
home-file = Open a file
home-file-say = A .plumb file from another device or a colleague. You can also drop it on this page.
home-example = Worked example
home-example-say = An invented valve maker with two plants, nearly all answered. Look at every view, change what you like.
home-drop = Drop the file to open it

home-read = How to read the line
home-read-true = On the line
home-read-true-say = It meets its target
home-read-gap = Left of it
home-read-gap-say = A gap, two points wide
home-read-doubt = In outline
home-read-doubt-say = To verify on the floor
home-read-na = A lozenge
home-read-na-say = Does not apply here
home-read-open = Faint
home-read-open-say = Nobody has answered yet
home-read-label = How to read the plumb line: a mark on the line meets its target, a mark to the left is a gap as wide as the offset, an outlined mark is to be verified on the floor, a lozenge does not apply, a faint mark is unanswered.

# Files that were not opened
home-refused = “{ $name }” was not opened
home-refused-safe = Nothing on this device has changed.
home-refused-other = Choose another file
home-opened-copy = “{ $name }” was opened beside the assessment that was already here. Both are kept.
home-file-large = It has { $size } MB; files up to { $most } MB are read, and a full assessment of both standards has less than one.
home-file-large-next = Check that it is the .plumb file, not an archive, a video or a disk image.
home-file-unreadable = The browser could not read it. It may be a folder, or it was moved, or it lies on a drive that is gone.
home-file-unreadable-next = Copy it to this computer and open the copy.
home-file-damaged = It begins as a Plumbline file should and then breaks off. It was probably cut short while it was copied or sent.
home-file-damaged-next = Fetch it again from where it was saved, or open an older backup.
home-file-foreign = It is not a Plumbline assessment.
home-file-foreign-next = Look for a file whose name ends in .plumb.
home-file-newer = It was written by a newer release of Plumbline (form { $found }; this release reads up to { $newest }).
home-file-newer-next = Ask whoever hosts this page to update it, or open the file where it was saved. The file stays as it is.
home-file-step = It was written by an older release (form { $from }), and something in it cannot be carried over.
home-file-step-next = Keep the file, open it in the release that wrote it, and save it there again.
home-file-invalid = It is a Plumbline file, but its content is not a valid assessment. Another program may have changed it.
home-file-invalid-next = Open an older backup, or undo what was changed outside Plumbline.
home-example-missing = The worked example is not on this host.
home-example-missing-next = Ask whoever hosts this page to copy all files of the release.
home-example-offline = The host could not be reached.
home-example-offline-next = Connect to the network and press W again.

# Documents that cannot be read
home-damaged = { $n ->
    [one] One stored assessment cannot be read
   *[other] { $n } stored assessments cannot be read
}
home-damaged-say = They are kept as they are, and nothing here changes them. Save the bytes of each before you do anything else, then open that file in the release that wrote it.
home-damaged-save = Save its untouched bytes

# Deleting
home-delete-title = Delete { $name } from this device?
home-delete-never = It was never saved to a file. { $n ->
    [one] One answer is lost with it.
   *[other] All { $n } answers are lost with it.
}
home-delete-since = { $n ->
    [0] Its last file is from { $at }, and no answer has changed since.
    [one] Its last file is from { $at }. One answer since then is lost with it.
   *[other] Its last file is from { $at }. { $n } answers since then are lost with it.
}
home-delete-empty = It has no answers yet.
home-delete-saved = A file has been saved. Open it here or elsewhere, and everything is back.
home-save-first = Save a file first
home-save-again = Save it again
home-delete-now = Delete
home-keep = Keep it
home-deleted = { $name } was deleted from this device.

# This browser
home-browser = This browser
home-browser-say = Assessments live in this browser on this device, nowhere else. Other browsers and other people on the same address do not see them.
