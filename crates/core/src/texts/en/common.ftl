# Words used everywhere: the frame, the scale, the marks.

app-name = Plumbline
disclaimer = Plumbline asks in its own words. It does not replace a licensed copy of the standards.

page-home = Home
page-setup = Setup
page-assess = Assess
page-scope = Scope
page-statements = Scope statements
page-crosswalk = Crosswalk
page-proposals = Proposals
page-alignment = Alignment
page-results = Results
page-plan = Plan
page-report = Report

system-isms = office
system-csms = plant
system-isms-the = The office
system-csms-the = The plant

level-0 = Not done
level-1 = Started
level-2 = Managed
level-3 = Defined and practised
level-4 = Improving
level-0-long = Nobody does this, or nobody knows.
level-1-long = Some people do it, each in their own way.
level-2-long = It is done and followed up, with exceptions that depend on people.
level-3-long = It is written down, known on every shift, and shown by records.
level-4-long = It is measured, and what the measurements show changes the rule.
rating-na = Not applicable
rating-doubt = Verify on the floor
rating-none = Not assessed

finding-major_nonconformity = Major nonconformity
finding-minor_nonconformity = Minor nonconformity
finding-observation = Observation
finding-opportunity = Opportunity for improvement
finding-strength = Strength

evidence-document = Document
evidence-record = Record
evidence-configuration = Setting
evidence-observation = Seen on the floor
evidence-interview = Told by a person

status-planned = Not begun
status-begun = Begun
status-done = Done
status-dropped = Dropped

role-asset_owner = Asset owner
role-service_provider = Integration or maintenance service provider
role-product_supplier = Product supplier

date = { $day } { $month } { $year }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

# The frame
skip = Skip to the sheet
pages-label = Pages
menu-open = { $page }, open the pages menu
status-label = Status
tb-project = Project
tb-saved = Saved
tb-answered = Answered
tb-verify = To verify
tb-sheet = Sheet
tb-keys = Keys
tb-answered-value = { $answered } of { $total }
tb-saving = saving
tb-unsaved = not saved
close = Close
cancel = Cancel
remove = Remove
loading = Loading
page-not-loaded = This page could not be loaded. Nothing is lost. Check that its host or drive is still there.
try-again = Try again
less-than-a-tenth = less than 0.1
theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark

save-blocked = This browser does not let Plumbline keep anything. Your work is safe while this page is open; save it as a file before you close it.
save-full = This browser's storage is full. Your work is safe while this page is open; save it as a file before you close it.
save-failed = This browser could not save the last change. Your work is safe while this page is open; save it as a file before you close it.
save-weak = Only this browser's simple storage is at hand, which can lose the last seconds. Save a file now and then.
save-file = Save a file
notice-other-tab = Another tab has added or removed an assessment. Reload this page to see it.
notice-newer-tab = A newer release of Plumbline is open in another tab. This tab no longer writes. Reload it to go on.
notice-imported = { $name } was opened from a file.
open-unknown = This assessment is not on this device. Open it from its file, or go to Home.
open-failed = A questionnaire could not be loaded. Nothing is lost. Check that all files of Plumbline are on the host, then reload.
crosswalk-failed = The relations between the standards could not be loaded. Nothing is lost; proposals and the crosswalk are missing until you reload with all files on the host.
start-failed = Plumbline could not load its own files. Nothing is lost. Check that all of them were copied to the host, then reload.

# Figures and how they were computed
ruler-label = Rated { $level }, target { $target }
how-computed = How was { $value } computed?
how-computed-hint = how was this computed?
note-out-of-true =
    { $sum ->
        [one] 1 point below target
       *[other] { $sum } points below target
    } ÷ { $rated ->
        [one] 1 rated requirement
       *[other] { $rated } rated requirements
    } = { $result }
note-mean = Sum of ratings { $sum } ÷ { $rated ->
        [one] 1 rated requirement
       *[other] { $rated } rated requirements
    } = { $result }
note-ratings = Ratings: { $ratings }
note-left-out = Ratings above target count as 0 points. Left out: { $na } not applicable, { $unanswered } unanswered.
note-left-out-of-mean = Left out: { $na } not applicable, { $unanswered } unanswered.
note-without-doubtful = Without the doubtful ones: { $value }

# Keys
tb-keys-all = ? all keys
tb-keys-assess = J next, K back, ? all keys
tb-keys-scope = T add a thing, ? all keys
tb-keys-alignment = J next, K back, ? all keys
tb-keys-proposals = J next, T accept, I dismiss, ? all keys
tb-keys-crosswalk = X next divergence, ? all keys
keys-title = Keys
key-help = This list
key-undo = Take back
key-redo = Do again
key-backup = Save a file
key-next = Next requirement
key-back = Previous requirement
key-rate = Rate; the same key again takes it away
key-na = Not applicable
key-verify = Verify on the floor
key-find = Find
key-note = Write the note
key-evidence = Attach evidence
key-guidance = Fold guidance away, or open it
key-prop-next = Next proposal
key-prop-back = Previous proposal
key-prop-accept = Accept the proposal
key-prop-rate = Accept with another rating
key-prop-dismiss = Dismiss the proposal
key-prop-open = Open the requirement in Assess
key-thing = Add a thing
key-topic-next = Next topic
key-topic-back = Previous topic
key-divergence = Settle the next divergence

# The report on screen and its export
report-export = The report as a file
report-paper = Paper
report-paper-a4 = A4
report-paper-letter = Letter
report-prepared-by-label = Prepared by
report-export-button = Make the PDF
report-export-hint = It is made in this browser and saved with your downloads. Nothing is sent anywhere.
report-export-starting = Starting
report-export-working = Step { $done } of { $total }
report-export-done = { $name } is with your downloads, { $kilobytes } kB.
report-progress-label = Progress of the report
report-failed-missing = A file that the report needs could not be loaded from the host. Your assessment is safe. Check that all files of Plumbline were copied, then try again.
report-failed-not-started = This browser did not start the exporter. Your assessment is safe. Save it as a file and make the report in another browser.
report-failed-died = The report could not be made. Your assessment is safe. Try again; if it fails again, save the assessment as a file and report the fault.
report-scale-label = The scale
report-n-requirements = Requirements
report-evidence-label = Evidence
report-unfold = { $n ->
    [one] { $name }: show the 1 row
   *[other] { $name }: show all { $n } rows
}
report-fold = { $name }: fold away
