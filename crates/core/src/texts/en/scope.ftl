# Scope: the map, its things and crossings, and the two statements.

## Sorts of things
asset-kind-plc = PLC
asset-kind-hmi = HMI
asset-kind-scada = SCADA server
asset-kind-historian = Historian
asset-kind-engineering_station = Engineering station
asset-kind-mes = MES
asset-kind-erp = ERP
asset-kind-safety = Safety system
asset-kind-machine = Machine or drive
asset-kind-field = Sensor or actuator
asset-kind-network = Network device
asset-kind-remote_access = Remote-access gateway
asset-kind-server = Server
asset-kind-workstation = Office workstation
asset-kind-laptop = Laptop
asset-kind-cloud = Cloud service
asset-kind-building = Building services
asset-kind-other = Other thing

## Drafted statements
draft-boundary-isms = The information security management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the inventory, from Purdue level { $top } down to level { $bottom }.
draft-boundary-csms = The cybersecurity management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the plant, from Purdue level { $top } down to level { $bottom }.
draft-boundary-isms-bare = The information security management system of { $organisation } covers what the office runs. No thing of the inventory is in it yet.
draft-boundary-csms-bare = The cybersecurity management system of { $organisation } covers what the plant runs. No thing of the inventory is in it yet.
draft-boundary-shared = { $shared ->
    [one] One of them is also in the other system
   *[other] { $shared } of them are also in the other system
 }; who leads there is agreed.
draft-boundary-none = Nothing is in this scope yet.
draft-site = { $name }: { $activity }; { $things ->
    [one] one thing
   *[other] { $things } things
 } in scope.
draft-site-things = { $name }: { $things ->
    [one] one thing
   *[other] { $things } things
 } in scope.
draft-site-bare = { $name }
draft-sites-none = No site is in this scope yet.
draft-function = { $kind }: { $names }.
draft-function-many = { $kind }, { $things }: { $names } and { $rest } more.
draft-functions-none = No thing of the inventory is in this scope yet.
draft-interface-agreed = { $name }, between { $from } and { $to }. Agreed: { $agreement }
draft-interface-open = { $name }, between { $from } and { $to }. Nothing is agreed yet.
draft-interfaces-none = Nothing crosses the boundary of this scope.
draft-exclusion = { $what }: { $reason }
draft-exclusion-open = { $what }: no reason given yet.
draft-exclusions-none = Nothing is left out.
