import { Badge, Button, Container, Heading } from "@medusajs/ui"
import { useCustomerStory } from "../../hooks/use-customer-story"
import { useEntryText } from "../../hooks/use-entry-text"
import { isAwake } from "../../lib/attention"
import { Failure, LoadingLines, Notice } from "../states"
import { StoryRows } from "./story-rows"

/** The card on a customer's page: what happened over all their orders and carts. */
const CustomerStoryCard = ({ customerId }: { customerId: string }) => {
  const { t, locale, isReady } = useEntryText()
  const story = useCustomerStory(customerId)
  const { data: entries, error, refetch } = story
  const open = entries?.filter(isAwake).length ?? 0

  return (
    <Container
      className="divide-y p-0 outline-none"
      tabIndex={-1}
      data-activity-log="customer"
    >
      <div className="flex min-h-14 items-center gap-x-2 px-6 py-3">
        <Heading level="h2">{t("story.title")}</Heading>
        {isReady && open > 0 && (
          <Badge size="2xsmall" rounded="full" color="red">
            <span aria-hidden>{open.toLocaleString(locale)}</span>
            <span className="sr-only">
              {t("counted.attention", { count: open })}
            </span>
          </Badge>
        )}
      </div>
      {isReady && entries ? (
        <StoryRows entries={entries} />
      ) : (
        <Waiting
          error={isReady ? error : null}
          onRetry={() => void refetch()}
        />
      )}
      {isReady && entries?.length === 0 && <Notice text={t("story.empty")} />}
      {isReady && story.hasNextPage && (
        <div className="px-6 py-3">
          <Button
            type="button"
            size="small"
            variant="transparent"
            className="text-ui-fg-subtle -ms-2"
            aria-disabled={story.isFetching}
            onClick={() => !story.isFetching && void story.fetchNextPage()}
          >
            {t("story.more")}
          </Button>
        </div>
      )}
    </Container>
  )
}

const Waiting = ({
  error,
  onRetry,
}: {
  error: unknown
  onRetry: () => void
}) =>
  error ? (
    <Failure error={error} onRetry={onRetry} />
  ) : (
    <LoadingLines lines={4} />
  )

/** `lazy` asks for a default. */
export default CustomerStoryCard
