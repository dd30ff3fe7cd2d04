using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;
using HemaSite.Text;

namespace HemaSite.Linking.Redirects;

/// <summary>The redirects of the settings. As in Grav a route without a language stands for the route in every language.</summary>
internal sealed partial class RedirectMap
{
    private readonly List<(Located<string> From, Located<string> To)> everywhere = [];

    private void AddSetting(Located<string> from, Located<string> target)
    {
        // In Grav a code may follow the target, "/new[303]"; here web servers and small pages say the same in every case.
        var to = target.Value is [.. var address, '[', '3', '0', _, ']'] ? target with { Value = address } : target;
        var web = WebAddress.Of(to.Value);
        var fault = from.Value.AsSpan().ContainsAny("*^$|[") || to.Value.Contains('$') ? RouteRules.RedirectPattern
            : !RouteTable.IsRoute(from.Value) ? RouteRules.BadOldAddress
            : !RedirectTarget.IsOne(to.Value) && web is null ? RouteRules.BadRedirect
            : null;
        if (fault is not null)
        {
            complaints.Add(fault == RouteRules.BadRedirect ? fault.At(to.Span, to.Value) : fault.At(from.Span, from.Value));
            return;
        }

        var old = $"{Address.Encode(from.Value.TrimEnd('/'))}/";
        var own = settings.Languages.FirstOrDefault(language => old.StartsWith($"/{language.Code}/", StringComparison.Ordinal));
        var first = web ?? (own is not null ? TargetOf(to.Value, own.Code) : FirstOf(to.Value));
        if (first != old && pages.TryGetValue(old, out var page))
        {
            complaints.Add(RouteRules.AddressTaken.At(from.Span, from.Value, page.Document.File.Path.Value));
            return;
        }

        if (redirects.TryGetValue(old, out var alias) && alias.To != first)
        {
            complaints.Add(RouteRules.AliasTwice.At(from.Span, from.Value, alias.Place!.Value.Source.Path.Value));
        }

        written.Add((old, to));
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
            foreach (var language in settings.Languages)
            {
                var web = WebAddress.Of(to.Value);
                var target = web ?? TargetOf(to.Value, language.Code);
                if (web is not null || IsKnown(target))
                {
                    Add(Address.OfPage(language.Code, from.Value.TrimEnd('/')), target, place: from.Span);
                }
            }
        }
    }

    // The first language that has the page itself and not only a notice that it is not translated.
    private string FirstOf(string route) => settings.Languages
        .Select(language => TargetOf(route, language.Code))
        .FirstOrDefault(url => IsKnown(url) && pages.GetValueOrDefault(url) is not { IsStub: true }) ?? TargetOf(route, settings.DefaultLanguage.Code);

    private string TargetOf(string route, string language)
    {
        var url = Address.OfPage(language, route.TrimEnd('/'));
        return IsKnown(url) ? url : $"{Address.Encode(route.TrimEnd('/'))}/";
    }

    private bool IsKnown(string url) => pages.ContainsKey(url) || lists.Contains(url) || leading.Contains(url);
}
