# Words of Setup: who is measured, by what, and how true it must be.

setup-title = Two minutes: who is measured, by what, and how true it must be.
setup-stand = Everything here can change later. No answer is lost when it does.
setup-start = Start assessing
setup-go-on = Go on assessing
setup-live = Every change counts at once; U takes it back.

setup-org = Organisation
setup-org-say = Stands in the title block of every sheet and on the cover of the report.
setup-organisation = Organisation
setup-name = Name of the organisation
setup-name-help = As it should stand on the report
setup-name-needed = Give it a name first: it stands on every sheet.
setup-people = People
setup-people-help = Roughly is enough
setup-number-needed = A whole number, please
setup-makes = What it makes
setup-makes-short = Makes
setup-makes-help = One line, for the cover
setup-by = Kept by
setup-by-help = Signs the answers

setup-role = Role
setup-role-say = IEC 62443 asks different things of different parties. Choose every part you play.
setup-role-legend = Role in IEC 62443
setup-role-asset_owner = You run the plant and answer for its risk. IEC 62443‑2‑1 was written for you.
setup-role-service_provider = You build or service automation for others. Your own standard is IEC 62443‑2‑4; here you see what your customers are asked.
setup-role-product_supplier = You make controllers, drives or their software. Your own standard is IEC 62443‑4‑1; here you see what the plants you sell to must run.
setup-role-short-asset_owner = Asset owner
setup-role-short-service_provider = Service provider
setup-role-short-product_supplier = Product supplier

setup-sites = Sites
setup-sites-say = Each place with its own floor and its own people. Leave it empty if there is only one.
setup-site-name = Name
setup-site-activity = What happens there
setup-site-field = Site { $n }, { $field }
setup-site-add = Add a site
setup-activity-casting = Casting
setup-activity-machining = Machining and assembly
setup-activity-process = Process
setup-activity-warehouse = Warehouse
setup-activity-office = Office only
setup-placed-all = all accounted for
setup-placed-short = { $n ->
    [one] 1 person at no site
   *[other] { $n } people at no site
}
setup-placed-over = { $n ->
    [one] 1 more than in all
   *[other] { $n } more than in all
}

setup-standards = Standards
setup-standards-say = One is enough to begin. The second can join when the first is done.
setup-standards-legend = Standards to measure by
setup-standards-needed = Choose at least one: without it there is nothing to ask.
setup-standards-with = With both, office and plant hang side by side, and you see which leans more.
setup-standard = Standard
setup-standard-title = { $standard }, { $system }
setup-standard-stranger = This host does not have this questionnaire. Its answers stay in the file.
setup-standard-kept = { $n ->
    [one] Its one answer stays in the file and comes back with it.
   *[other] Its { $n } answers stay in the file and come back with it.
}
setup-questions = questions
setup-the-office = the office
setup-the-plant = the plant
setup-about-iso-27001 = Clauses 4 to 10 and Annex A: how the organisation manages information security.
setup-about-iec-62443-2-1 = Eight groups of requirements for whoever runs industrial automation.

setup-target = Target
setup-target-say = Where the line hangs. Whatever is rated below it stands out of true by the difference.
setup-target-none = Choose a standard, and its ruler stands here.
setup-ruler = { $system }, { $standard }
setup-level = { $n }, { $name }.
setup-level-option = { $n }, { $name }
setup-aim-low = A line this low hides gaps; few plants should hang it here.
setup-aim-2 = A first aim where little is written down yet.
setup-aim-3 = A sound aim for most.
setup-aim-4 = Everywhere, it is seldom worth its cost; set single requirements apart instead.

setup-apart = Set apart
setup-apart-say = Single requirements that need another target than their standard.
setup-apart-none = None. Every requirement takes the target of its standard.
setup-apart-add = Set one apart
setup-apart-which = Requirement
setup-apart-choose = Choose a requirement
setup-apart-set = Set apart
setup-apart-back = As the standard

setup-plate = The title block so far
setup-target-apart = { $targets }, { $n ->
    [one] one set apart
   *[other] { $n } set apart
}
setup-caption-office = Office
setup-caption-plant = Plant
setup-hours = { $n } questions: about { $hours ->
    [one] an hour
   *[other] { $hours } hours
} in workshops, at two and a half minutes each. Stop and go on whenever you like.
setup-hang = What will hang here
setup-to-ask = { $n } to ask
