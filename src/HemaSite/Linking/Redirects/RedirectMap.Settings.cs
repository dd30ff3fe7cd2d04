using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;
using HemaSite.Text;

namespace HemaSite.Linking.Redirects;

/// <summary>The redirects of the settings. As in Grav a route without a language stands for the route in every language.</summary>
internal sealed partial class RedirectMap
{
    private readonly List<(Located<string> From, Located<string> To)> everywhere = [];

    private void AddSetting(Located<string> from, Located<string> written)
    {
        // In Grav a code may follow the target, "/new[303]"; here web servers and small pages say the same in every case.
        var to = written.Value is [.. var address, '[', '3', '0', _, ']'] ? written with { Value = address } : written;
        var web = WebAddress.Of(to.Value);
        var target = RedirectTarget.Read(to.Value);
        var fault = from.Value.AsSpan().ContainsAny("*^$|[") || to.Value.Contains('$') ? RouteRules.RedirectPattern
            : !RouteTable.IsRoute(from.Value) ? RouteRules.BadOldAddress
            : target is null && web is null ? RouteRules.BadRedirect
            : null;
        if (fault is not null)
        {
            complaints.Add(fault == RouteRules.BadRedirect ? fault.At(to.Span, to.Value) : fault.At(from.Span, from.Value));
            return;
        }

        var old = $"{Address.Encode(from.Value.TrimEnd('/'))}/";
        var own = settings.Languages.FirstOrDefault(language => old.StartsWith($"/{language.Code}/", StringComparison.Ordinal));
        var first = web ?? (own is not null ? TargetOf(target!.Value, own.Code) : FirstOf(target!.Value));
        if (first != old && pages.TryGetValue(old, out var page))
        {
            complaints.Add(RouteRules.AddressTaken.At(from.Span, from.Value, page.Document.File.Path.Value));
            return;
        }

        if (redirects.TryGetValue(old, out var alias) && alias.To != first)
        {
            complaints.Add(RouteRules.AliasTwice.At(from.Span, from.Value, alias.Place!.Value.Source.Path.Value));
        }

        chosen.Add((old, to));
        Add(old, first, place: from.Span);
        if (own is null)
        {
            everywhere.Add((from, to));
        }
    }

    // Once all are known: what is written for one language goes before what is written for all.
    private void AddInLanguages()
    {
        foreach (var (from, to) in everywhere)
        {
            var web = WebAddress.Of(to.Value);
            var meant = RedirectTarget.Read(to.Value);
            foreach (var language in settings.Languages)
            {
                var target = web ?? TargetOf(meant!.Value, language.Code);
                if (web is not null || IsKnown(target))
                {
                    Add(Address.OfPage(language.Code, from.Value.TrimEnd('/')), target, place: from.Span);
                }
            }
        }
    }

    // The first language that has the page itself and not only a notice that it is not translated.
    private string FirstOf(RedirectTarget target) => settings.Languages
        .Select(language => TargetOf(target, language.Code))
        .FirstOrDefault(url => IsKnown(url) && pages.GetValueOrDefault(RedirectTarget.WithoutTail(url)) is not { IsStub: true }) ?? TargetOf(target, settings.DefaultLanguage.Code);

    private string TargetOf(RedirectTarget target, string language)
    {
        var url = Address.OfPage(language, target.Route);
        return (IsKnown(url) ? url : $"{Address.Encode(target.Route)}/") + target.Tail;
    }

    private bool IsKnown(string url) =>
        RedirectTarget.WithoutTail(url) is var page && (pages.ContainsKey(page) || lists.Contains(page) || leading.Contains(page));
}
