using System.Collections.Immutable;
using System.Numerics;
using HemaSite.Lists;
using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>
/// Finds what to read after a post: posts of its own language and section that share its tags and categories, the rarer the word the
/// better. For each word only the posts nearest in time are looked at, so a word that all posts carry costs no more than any other.
/// </summary>
public sealed class RelatedPosts
{
    private const int Most = 3;

    /// <summary>How far from a post others are looked for, in each list of its terms.</summary>
    public const int Nearest = 12;

    private const int Weight = 1000;
    private const int FewTerms = 24;

    // Posts go by their number in this order: the newest first. The same order decides between posts that share as much.
    private readonly ImmutableArray<ContentPage> posts;
    private readonly Dictionary<ContentPage, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int[] Posts, int Place)>[] places;
    private readonly Site site;

    /// <summary>The index of a site.</summary>
    public RelatedPosts(Site site)
    {
        this.site = site;
        var lists = site.Listings.Where(list => list.Kind == ListingKind.Term && list.Posts.Length > 1).ToList();
        var all = new HashSet<ContentPage>(lists.SelectMany(list => list.Posts), ReferenceEqualityComparer.Instance);
        posts = [.. all.OrderByDescending(post => post.Date?.ToInstant()).ThenBy(post => post.Url, StringComparer.Ordinal)];
        foreach (var (number, post) in posts.Index())
        {
            numbers[post] = number;
        }

        places = [.. posts.Select(_ => new List<(int[], int)>())];
        foreach (var list in lists)
        {
            var own = list.Posts.Select(post => numbers[post]).ToArray();
            for (var place = 0; place < own.Length; place++)
            {
                places[own[place]].Add((own, place));
            }
        }
    }

    /// <summary>The related posts, the nearest first; the posts just before and after, which the page names anyway, are left out.</summary>
    public ImmutableArray<ContentPage> Of(ContentPage post)
    {
        if (!numbers.TryGetValue(post, out var number))
        {
            return [];
        }

        var beside = site.NeighboursByUrl.GetValueOrDefault(post.Url);
        var (previous, next) = (NumberOf(beside?.Previous), NumberOf(beside?.Next));
        var most = places[number].Count * Nearest * 2;
        var found = most <= FewTerms * Nearest * 2 ? stackalloc (int Number, int Score)[most] : new (int Number, int Score)[most];
        var count = 0;
        foreach (var (own, place) in places[number])
        {
            var weight = Weight / (BitOperations.Log2((uint)own.Length) + 1);
            for (var i = Math.Max(0, place - Nearest); i < Math.Min(own.Length, place + Nearest + 1); i++)
            {
                if (i != place && own[i] != previous && own[i] != next)
                {
                    found[count++] = (own[i], weight);
                }
            }
        }

        return Best(found[..count]);
    }

    private int NumberOf(ContentPage? post) => post is not null && numbers.TryGetValue(post, out var number) ? number : -1;

    private ImmutableArray<ContentPage> Best(Span<(int Number, int Score)> found)
    {
        found.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        Span<(int Number, int Score)> best = stackalloc (int, int)[Most];
        var count = 0;
        for (var i = 0; i < found.Length;)
        {
            var sum = (found[i].Number, Score: 0);
            for (; i < found.Length && found[i].Number == sum.Number; i++)
            {
                sum.Score += found[i].Score;
            }

            // Numbers grow, so of two with one score the first stays in front.
            var place = count;
            for (; place > 0 && best[place - 1].Score < sum.Score; place--)
            {
                if (place < Most)
                {
                    best[place] = best[place - 1];
                }
            }

            if (place < Most)
            {
                best[place] = sum;
                count = Math.Min(Most, count + 1);
            }
        }

        var related = ImmutableArray.CreateBuilder<ContentPage>(count);
        foreach (var (number, _) in best[..count])
        {
            related.Add(posts[number]);
        }

        return related.MoveToImmutable();
    }
}
