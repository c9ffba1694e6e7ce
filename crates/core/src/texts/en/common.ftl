# Words used everywhere: the frame, the scale, the marks.

app-name = Plumbline
disclaimer = Plumbline asks in its own words. It does not replace a licensed copy of the standards.

page-home = Home
page-setup = Setup
page-assess = Assess
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
