using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;
using HemaSite.Settings;

namespace HemaSite.Publishing.Verification;

/// <summary>Tells search engines which pages an author really changed (indexnow.org); a new theme or a neighbour is no news.</summary>
public static class IndexNow
{
    /// <summary>The address that shares with all engines.</summary>
    public const string Service = "https://api.indexnow.org/indexnow";

    private const int Most = 10_000;

    /// <summary>The full addresses of the pages that are new, changed or gone.</summary>
    public static ImmutableArray<string> AddressesOf(PublicationPlan plan, BaseUrl baseUrl)
    {
        var changes = ReaderChanges.Between(plan.Old, plan.New);
        return
        [
            .. changes.New.Concat(changes.Changed).Concat(changes.Gone)
                .Select(page => baseUrl.Absolute(LiveSite.AddressOf(page.Path)))
                .Order(StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>Sends them. The key has to stand in a file KEY.txt at the root of the host.</summary>
    /// <exception cref="PublishException">The service cannot be reached or does not take them.</exception>
    public static void Send(Uri service, BaseUrl baseUrl, string key, ImmutableArray<string> addresses)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var request = new HttpRequestMessage(HttpMethod.Post, service) { Content = new ByteArrayContent(Body(baseUrl, key, addresses)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        try
        {
            using var answer = client.Send(request);
            if (!answer.IsSuccessStatusCode)
            {
                throw new PublishException(PublishingRules.Refused, service.Host, $"{(int)answer.StatusCode}");
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            throw new PublishException(PublishingRules.Unreachable, failure, service.Host);
        }
    }

    private static byte[] Body(BaseUrl baseUrl, string key, ImmutableArray<string> addresses)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("host", baseUrl.Origin[(baseUrl.Origin.IndexOf("//", StringComparison.Ordinal) + 2)..]);
            json.WriteString("key", key);
            json.WriteStartArray("urlList");
            foreach (var address in addresses)
            {
                json.WriteStringValue(address);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
