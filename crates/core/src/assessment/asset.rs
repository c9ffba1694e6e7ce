//! The things that the two scopes are drawn round, and the connections between them.

use crate::Date;
use crate::catalogue::ManagementSystem;
use crate::ids::AssetId;
use serde::{Deserialize, Serialize};

/// One thing: a controller, a server, a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Asset {
    /// As people call it.
    pub name: String,
    /// Sort of thing.
    pub kind: AssetKind,
    /// The site's name in the profile; free text, so that a list can be brought in before the sites are.
    pub site: String,
    /// Where it stands between process and enterprise.
    pub level: Option<PurdueLevel>,
    /// Zone in the terms of IEC 62443-3-2, as people call it.
    pub zone: String,
    /// Who answers for it.
    pub owner: String,
    /// What it would cost if it failed.
    pub criticality: Criticality,
    /// In the scope of the ISMS.
    pub in_isms: bool,
    /// In the scope of the CSMS.
    pub in_csms: bool,
    /// Which system leads where both claim it.
    pub lead: Option<ManagementSystem>,
    /// Why it is left out of both scopes on purpose (ISO/IEC 27001:2022, 4.3).
    pub exclusion: String,
    /// Free text.
    pub note: String,
}

impl Asset {
    /// The region of the map that it stands in.
    pub fn region(&self) -> Region {
        match (self.in_isms, self.in_csms) {
            (true, true) => Region::Both,
            (true, false) => Region::IsmsOnly,
            (false, true) => Region::CsmsOnly,
            (false, false) => Region::Neither,
        }
    }
}

/// Where a thing stands when the two scopes are laid over each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// In the ISMS alone.
    IsmsOnly,
    /// In both.
    Both,
    /// In the CSMS alone.
    CsmsOnly,
    /// In neither: nobody's, unless it is left out for a reason.
    Neither,
}

impl Region {
    /// From the office to the floor, then what belongs to nobody.
    pub const ALL: [Self; 4] = [Self::IsmsOnly, Self::Both, Self::CsmsOnly, Self::Neither];

    /// The name in addresses and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::IsmsOnly => "isms",
            Self::Both => "both",
            Self::CsmsOnly => "csms",
            Self::Neither => "neither",
        }
    }

    /// Whether things of this region are in the scope of `system`.
    pub fn is_in(self, system: ManagementSystem) -> bool {
        match system {
            ManagementSystem::Isms => matches!(self, Self::IsmsOnly | Self::Both),
            ManagementSystem::Csms => matches!(self, Self::CsmsOnly | Self::Both),
        }
    }
}

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in files and locale keys.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }
    };
}

names!(
    /// Sort of thing.
    #[derive(Default)]
    AssetKind {
        /// Programmable logic controller.
        Plc = "plc",
        /// Operator panel or station.
        Hmi = "hmi",
        /// Supervisory control server.
        Scada = "scada",
        /// Keeps process values over time.
        Historian = "historian",
        /// Where controllers are programmed.
        EngineeringStation = "engineering_station",
        /// Manufacturing execution system.
        Mes = "mes",
        /// Enterprise resource planning.
        Erp = "erp",
        /// Safety instrumented system or safety controller.
        Safety = "safety",
        /// Drive, robot, burner, press: what acts on the process.
        Machine = "machine",
        /// Sensor or actuator on a bus or network.
        Field = "field",
        /// Switch, router, firewall, access point.
        Network = "network",
        /// Way in from outside.
        RemoteAccess = "remote_access",
        /// Server of any other sort.
        Server = "server",
        /// Desktop or laptop of the office.
        Workstation = "workstation",
        /// Laptop or tool that is carried to machines.
        Laptop = "laptop",
        /// Run by somebody else, elsewhere.
        Cloud = "cloud",
        /// Heating, doors, cameras, fire alarm.
        Building = "building",
        /// Anything else.
        #[default]
        Other = "other",
    }
);

names!(
    /// Level between process and enterprise (the Purdue model of IEC 62264-1, with the buffer zone that practice added).
    PurdueLevel {
        /// Enterprise and outside.
        L5 = "5",
        /// Site business.
        L4 = "4",
        /// Buffer between office and plant.
        L35 = "3.5",
        /// Operations of the plant.
        L3 = "3",
        /// Supervision of the lines.
        L2 = "2",
        /// Control.
        L1 = "1",
        /// Process.
        L0 = "0",
    }
);

names!(
    /// How bad a failure would be.
    Grade {
        /// A nuisance.
        Low = "low",
        /// A bad day.
        Medium = "medium",
        /// The plant stops, or someone is hurt.
        High = "high",
    }
);

/// What a failure would cost, by what fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Criticality {
    /// Secrets get out.
    pub confidentiality: Option<Grade>,
    /// Values or programs are wrong.
    pub integrity: Option<Grade>,
    /// It is not there.
    pub availability: Option<Grade>,
    /// People or the environment are hurt.
    pub safety: Option<Grade>,
}

impl Criticality {
    /// The four grades, in the order in which they are asked.
    pub fn grades(self) -> [Option<Grade>; 4] {
        [self.confidentiality, self.integrity, self.availability, self.safety]
    }

    /// The worst of them; `None` when nobody has graded any.
    pub fn worst(self) -> Option<Grade> {
        self.grades().into_iter().flatten().max()
    }

    /// Whether any is high.
    pub fn is_critical(self) -> bool {
        self.worst() == Some(Grade::High)
    }
}

/// A connection between two things.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Interface {
    /// As people call it, for example "ERP to MES orders".
    pub name: String,
    /// Sort of connection.
    pub kind: InterfaceKind,
    /// One end, named first.
    pub from: Option<AssetId>,
    /// The other end.
    pub to: Option<AssetId>,
    /// What was agreed about it, or where that stands; empty while nothing was.
    pub agreement: String,
    /// When it was agreed.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub agreed_on: Option<Date>,
    /// Who answers for the office's end.
    pub isms_owner: String,
    /// Who answers for the plant's end.
    pub csms_owner: String,
}

impl Interface {
    /// Whether somebody wrote down what was agreed.
    pub fn is_agreed(&self) -> bool {
        !self.agreement.trim().is_empty()
    }
}

names!(
    /// Sort of connection.
    #[derive(Default)]
    InterfaceKind {
        /// Orders and bookings between office and plant.
        MesErp = "mes_erp",
        /// A way in for people from outside.
        RemoteAccess = "remote_access",
        /// Process values copied towards the office.
        Historian = "historian",
        /// Patches, virus patterns, images towards the plant.
        Patches = "patches",
        /// Files and programs carried or copied.
        Files = "files",
        /// Shared cable, switch or radio.
        Network = "network",
        /// Users and passwords shared.
        Identity = "identity",
        /// Anything else.
        #[default]
        Other = "other",
    }
);
