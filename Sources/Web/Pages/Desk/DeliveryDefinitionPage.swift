import Canon
import Delivery
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// Defines an indicator, or changes its definition as a new version: first what would stand and
/// what would differ, then the act.
enum DeliveryDefinitionPage {
    static let form = "definition"

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let desk = try standing(visit, database)
        let policies = try PolicyQueries(database).instruments()
        let title: Words = desk == nil ? .defineIndicator : .newDefinition
        return try visit.page(
            title.in(visit.language), back: back(desk, visit), in: database
        ) { html in
            if let desk {
                html.lead(.texts(desk.indicator.title, visit.language))
                html.element("p", words: .newDefinitionLead)
            }
            html.deskForm(visit, form, to: path(desk)) { html, form in
                DeliveryDefinitionFields(form, desk?.definition).write(policies, to: &html)
                html.button(.compareDefinitions)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let desk = try visit.wanted.site.store.read { try standing(visit, $0) }
        let definition: IndicatorDefined
        do throws(DeliveryDefinitionFields.Problem) {
            definition = try DeliveryDefinitionFields(form, desk?.definition).definition()
        } catch {
            return try visit.again(form, error.refusal, page)
        }
        guard !form["step"].isEmpty else {
            let html = try visit.wanted.site.store.read {
                try comparison(definition, desk, visit, form, $0)
            }
            return .page(html)
        }
        return try await visit.submit(
            DefineIndicator(definition), form, or: page,
            then: DeliveryDeskPages.path(definition.indicator.text),
            because: DeskRefusal.define)
    }

    private static func standing(
        _ visit: DeskVisit, _ database: Database
    ) throws -> DeliveryOnDesk? {
        guard visit.wanted.path.hasPrefix(DeliveryDeskPages.path("")) else { return nil }
        return try DeliveryOnDesk(visit, database)
    }

    private static func path(_ desk: DeliveryOnDesk?) -> String {
        desk.map { $0.path + "/definition" } ?? DeliveryDeskPages.path + "/new"
    }

    private static func back(_ desk: DeliveryOnDesk?, _ visit: DeskVisit) -> [Link] {
        desk?.back(visit) ?? [
            Link(.deskDelivery, visit.language, href: visit.href(DeliveryDeskPages.path))
        ]
    }

    /// What would stand, with the fields themselves hidden in the form that publishes them.
    private static func comparison(
        _ definition: IndicatorDefined, _ desk: DeliveryOnDesk?, _ visit: DeskVisit,
        _ form: DeskForm, _ database: Database
    ) throws -> HTML {
        let language = visit.language
        let changes = desk?.definition.map {
            DefinitionDifference.between($0, definition, language)
        }
        return try visit.page(
            Words.checkYourAnswers.in(language), at: path(desk), back: back(desk, visit),
            in: database
        ) { html in
            html.lead(.words(.definitionVersion(definition.version)))
            if let changes {
                html.element("h2", words: .whatChangedInWords)
                if changes.isEmpty { html.element("p", words: .nothingWouldChange) }
                for change in changes {
                    html.element("h3", words: change.name)
                    html.beforeAndAfter(
                        WordDifference(old: change.old, new: change.new),
                        language: change.language)
                }
            }
            html.element("h2", inline: .texts(definition.title, language))
            html.summaryList(DefinitionStep.facts(definition, language))
            html.deskForm(visit, Self.form, to: path(desk)) { html, shown in
                html.hidden(name: shown.id("step"), value: "publish")
                for name in DeliveryDefinitionFields.names {
                    for value in form.values(name) {
                        html.hidden(name: shown.id(name), value: value)
                    }
                }
                html.button(.publishDefinition)
            }
        }
    }
}
