# The statements page.

## Drafted from the data, beside what stands in scope.ftl

draft-organisation = the organisation
draft-boundary-level-isms = The information security management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the inventory, at Purdue level { $top }.
draft-boundary-level-csms = The cybersecurity management system of { $organisation } covers { $things ->
    [one] one thing
   *[other] { $things } things
 } of the plant, at Purdue level { $top }.
draft-boundary-unlevelled-isms = The information security management system of { $organisation } covers { $things ->
    [one] one thing of the inventory, whose Purdue level nobody has given yet.
   *[other] { $things } things of the inventory, whose Purdue levels nobody has given yet.
 }
draft-boundary-unlevelled-csms = The cybersecurity management system of { $organisation } covers { $things ->
    [one] one thing of the plant, whose Purdue level nobody has given yet.
   *[other] { $things } things of the plant, whose Purdue levels nobody has given yet.
 }
draft-boundary-lost = { $things ->
    [one] One of them has no Purdue level yet.
   *[other] { $things } of them have no Purdue level yet.
 }
draft-boundary-contested = { $shared ->
    [one] One of them is also in the other system, and
   *[other] { $shared } of them are also in the other system; for
 } { $open ->
    [one] { $shared ->
        [one] who leads there is not agreed.
       *[other] one of these, who leads is not agreed.
    }
   *[other] { $open } of these, who leads is not agreed.
 }
draft-site-does = { $name }: { $activity }
draft-sites-lost = { $things ->
    [one] One thing in scope has no site yet.
   *[other] { $things } things in scope have no site yet.
 }
draft-left-by-isms = { $things ->
    [one] One thing of the inventory is left to the cybersecurity management system of the plant alone.
   *[other] { $things } things of the inventory are left to the cybersecurity management system of the plant alone.
 }
draft-left-by-csms = { $things ->
    [one] One thing of the inventory is left to the information security management system of the office alone.
   *[other] { $things } things of the inventory are left to the information security management system of the office alone.
 }
